package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.QuoteTerm;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.NewsQuery;
import org.baoku.search.Proximity;
import org.baoku.search.TextField;

/**
 * Turns proximity into intervals of character positions. A term stands at the position of its first character; each source
 * is extended so that its interval covers all its characters.
 */
final class NearCompiler {
    private static final int MAX_EXPANSIONS = 1 << 16;

    private final QueryCompiler compiler;

    NearCompiler(QueryCompiler compiler) {
        this.compiler = compiler;
    }

    Query near(NewsQuery.Near near) {
        var queries = new ArrayList<Query>();
        for (var part : compiler.parts(TextField.ANY)) {
            var sources = new ArrayList<IntervalsSource>();
            near.operands().forEach(operand -> source(operand, part).ifPresent(sources::add));
            if (sources.size() == near.operands().size()) {
                queries.add(new IntervalQuery(IndexFields.text(part), combine(sources, near.proximity())));
            }
        }
        return QueryCompiler.anyOf(queries);
    }

    Query prefix(NewsQuery.Prefix prefix) {
        var terms = compiler.analysis().quoteTerms(prefix.text());
        var queries = new ArrayList<Query>();
        for (var part : compiler.parts(prefix.field())) {
            var field = IndexFields.text(part);
            if (terms.isEmpty() || !isPrefixable(terms.getLast())) {
                queries.add(new QuoteQuery(field, terms));
            } else if (terms.size() == 1) {
                queries.add(new PrefixQuery(
                        new Term(field, terms.getFirst().alternatives().getFirst())));
            } else {
                queries.add(new IntervalQuery(field, phrase(terms, true)));
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

    private Optional<IntervalsSource> source(NewsQuery operand, TextField part) {
        return switch (operand) {
            case NewsQuery.TextQuery text -> text.field().parts().contains(part) ? textSource(text) : Optional.empty();
            case NewsQuery.Or or -> {
                var sources = or.clauses().stream()
                        .map(clause -> source(clause, part))
                        .flatMap(Optional::stream)
                        .toArray(IntervalsSource[]::new);
                yield sources.length == 0 ? Optional.empty() : Optional.of(Intervals.or(sources));
            }
            default -> throw new IllegalArgumentException("not an operand of proximity: " + operand);
        };
    }

    private Optional<IntervalsSource> textSource(NewsQuery.TextQuery text) {
        if (text instanceof NewsQuery.Words) {
            var words = QueryWord.of(text.text(), compiler.analysis());
            if (words.size() == 1 && words.getFirst().isTerm()) {
                var word = words.getFirst().text();
                return Optional.of(extended(Intervals.term(word), word.codePointCount(0, word.length())));
            }
        }
        var terms = compiler.analysis().quoteTerms(text.text());
        boolean isPrefix = text instanceof NewsQuery.Prefix && !terms.isEmpty() && isPrefixable(terms.getLast());
        return terms.isEmpty() ? Optional.empty() : Optional.of(phrase(terms, isPrefix));
    }

    /** The terms side by side, each cut to what stands before the next one. */
    private static IntervalsSource phrase(List<QuoteTerm> terms, boolean lastIsPrefix) {
        var sources = new ArrayList<IntervalsSource>();
        for (int i = 0; i < terms.size(); i++) {
            var term = terms.get(i);
            boolean isLast = i == terms.size() - 1;
            int width = isLast ? term.length() : terms.get(i + 1).position() - term.position();
            sources.add(extended(anyForm(term, isLast && lastIsPrefix, terms.size() == 1), width));
        }
        return sources.size() == 1 ? sources.getFirst() : Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource anyForm(QuoteTerm term, boolean isPrefix, boolean isAlone) {
        boolean isIdeograph = term.length() == 1 && term.type().equals(ChineseTokenizer.TYPE_BASE);
        var text = term.alternatives().getFirst();
        if (isPrefix) {
            return startsWith(text);
        }
        if (isIdeograph && isAlone) {
            return Intervals.or(startsWith(text), startsWith(ChineseTokenizer.MARKER + text));
        }
        return Intervals.or(term.alternatives().stream().map(Intervals::term).toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource startsWith(String text) {
        return Intervals.prefix(new BytesRef(text), MAX_EXPANSIONS);
    }

    private static IntervalsSource extended(IntervalsSource source, int width) {
        return width == 1 ? source : Intervals.extend(source, 0, width - 1);
    }
}
