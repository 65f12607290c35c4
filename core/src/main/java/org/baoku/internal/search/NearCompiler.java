package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.QuoteTerm;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.NewsQuery;
import org.baoku.search.Proximity;
import org.baoku.search.QueryLimitException;
import org.baoku.search.QueryLimits;
import org.baoku.search.TextField;

/**
 * Turns proximity into intervals of character positions. A term stands at the position of its first character; each source
 * is extended so that its interval covers all its characters.
 */
final class NearCompiler {
    private final QueryCompiler compiler;

    NearCompiler(QueryCompiler compiler) {
        this.compiler = compiler;
    }

    Query near(NewsQuery.Near near) throws IOException {
        var queries = new ArrayList<Query>();
        for (var part : compiler.parts(TextField.ANY)) {
            var sources = new ArrayList<IntervalsSource>();
            for (var operand : near.operands()) {
                source(operand, part).ifPresent(sources::add);
            }
            if (sources.size() == near.operands().size()) {
                queries.add(new IntervalQuery(IndexFields.text(part), combine(sources, near.proximity())));
            }
        }
        return QueryCompiler.anyOf(queries);
    }

    Query prefix(NewsQuery.Prefix prefix) throws IOException {
        var terms = compiler.analysis().quoteTerms(prefix.text());
        var queries = new ArrayList<Query>();
        for (var part : compiler.parts(prefix.field())) {
            var field = IndexFields.text(part);
            if (terms.isEmpty() || !isPrefixable(terms.getLast())) {
                queries.add(compiler.quotes().query(field, terms));
            } else if (terms.size() == 1) {
                queries.add(new PrefixQuery(
                        new Term(field, terms.getFirst().alternatives().getFirst())));
            } else {
                queries.add(new IntervalQuery(field, phrase(terms, true, field)));
            }
        }
        return QueryCompiler.anyOf(queries);
    }

    private static boolean isPrefixable(QuoteTerm last) {
        return last.type().equals(ChineseTokenizer.TYPE_LATIN) || last.type().equals(ChineseTokenizer.TYPE_NUMBER);
    }

    private static IntervalsSource combine(List<IntervalsSource> operands, Proximity proximity) {
        var array = operands.toArray(IntervalsSource[]::new);
        var together = proximity.ordered() ? Intervals.ordered(array) : Intervals.unordered(array);
        return switch (proximity.unit()) {
            case SENTENCE -> Intervals.notContaining(together, Intervals.term(ChineseTokenizer.BORDER));
            case PARAGRAPH -> Intervals.notContaining(together, Intervals.term(IndexFields.PARAGRAPH));
            case CHARACTERS -> Intervals.maxgaps(proximity.maxGapChars(), together);
        };
    }

    private Optional<IntervalsSource> source(NewsQuery operand, TextField part) throws IOException {
        if (operand instanceof NewsQuery.TextQuery text) {
            return text.field().parts().contains(part) ? textSource(text, part) : Optional.empty();
        }
        var sources = new ArrayList<IntervalsSource>();
        for (var clause : ((NewsQuery.Or) operand).clauses()) {
            source(clause, part).ifPresent(sources::add);
        }
        return sources.isEmpty() ? Optional.empty() : Optional.of(anyOf(sources));
    }

    private Optional<IntervalsSource> textSource(NewsQuery.TextQuery text, TextField part) throws IOException {
        if (text instanceof NewsQuery.Words) {
            var words = QueryWord.of(text.text(), compiler.analysis());
            if (words.size() == 1 && words.getFirst().isTerm()) {
                var word = words.getFirst().text();
                return Optional.of(extended(Intervals.term(word), word.codePointCount(0, word.length())));
            }
        }
        var terms = compiler.analysis().quoteTerms(text.text());
        boolean isPrefix = text instanceof NewsQuery.Prefix && !terms.isEmpty() && isPrefixable(terms.getLast());
        return terms.isEmpty() ? Optional.empty() : Optional.of(phrase(terms, isPrefix, IndexFields.text(part)));
    }

    /** The terms side by side, each cut to what stands before the next one. */
    private IntervalsSource phrase(List<QuoteTerm> terms, boolean lastIsPrefix, String field) throws IOException {
        var sources = new ArrayList<IntervalsSource>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            boolean isLast = i == terms.size() - 1;
            int width = isLast ? term.length() : terms.get(i + 1).position() - term.position();
            var form = isLast && lastIsPrefix
                    ? anyOf(startingWith(term.alternatives().getFirst(), field))
                    : anyForm(term, terms.size() == 1, field);
            sources.add(extended(form, width));
        }
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private IntervalsSource anyForm(QuoteTerm term, boolean isAlone, String field) throws IOException {
        boolean isIdeograph = term.length() == 1 && term.type().equals(ChineseTokenizer.TYPE_BASE);
        var sources = new ArrayList<IntervalsSource>();
        if (isIdeograph && isAlone) {
            sources.addAll(startingWith(term.alternatives().getFirst(), field));
            sources.addAll(
                    startingWith(ChineseTokenizer.MARKER + term.alternatives().getFirst(), field));
        } else {
            term.alternatives().forEach(form -> sources.add(Intervals.term(form)));
        }
        return anyOf(sources);
    }

    /** The terms of the index that begin with a text; Lucene's own prefix source takes no more than a thousand. */
    private List<IntervalsSource> startingWith(String text, String field) throws IOException {
        var prefix = new BytesRef(text);
        var found = new LinkedHashSet<BytesRef>();
        for (var leaf : compiler.reader().leaves()) {
            var terms = leaf.reader().terms(field);
            var each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            boolean isThere = each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (isThere && StringHelper.startsWith(each.term(), prefix)) {
                found.add(BytesRef.deepCopyOf(each.term()));
                checkExpansions(found.size(), text);
                isThere = each.next() != null;
            }
        }
        return found.stream().map(Intervals::term).toList();
    }

    private static void checkExpansions(int found, String text) {
        if (found > QueryLimits.MAX_EXPANSIONS) {
            throw new QueryLimitException("beside a proximity operator, \"" + text + "\" stands for more than "
                    + QueryLimits.MAX_EXPANSIONS + " words of the archive: type more of the word");
        }
    }

    private static IntervalsSource anyOf(List<IntervalsSource> sources) {
        return switch (sources.size()) {
            case 0 -> Intervals.noIntervals("no term of the index begins so");
            case 1 -> sources.getFirst();
            default -> Intervals.or(sources);
        };
    }

    private static IntervalsSource extended(IntervalsSource source, int width) {
        return width == 1 ? source : Intervals.extend(source, 0, width - 1);
    }
}
