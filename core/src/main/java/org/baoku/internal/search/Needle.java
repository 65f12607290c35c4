package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.baoku.analysis.ChineseTokenizer;
import org.baoku.analysis.TextNormalizer;
import org.baoku.internal.index.IndexAnalysis;
import org.baoku.search.NewsQuery;
import org.baoku.search.TextField;

/**
 * Something to highlight.
 *
 * @param text what to look for, in normal form; at the end of a prefix, no space
 * @param kind how to recognise a match
 * @param field where to look
 */
record Needle(String text, Kind kind, TextField field) {
    /** How a match is recognised. */
    enum Kind {
        /** Wherever the text stands. */
        TEXT,
        /** Where the index has it as a word. */
        TERM,
        /** Wherever the text stands, to the end of the word it begins. */
        PREFIX
    }

    /** Everything that makes an article match a query. */
    static Set<Needle> of(NewsQuery query, IndexAnalysis analysis) {
        var needles = new LinkedHashSet<Needle>();
        collect(query, analysis, needles);
        return needles;
    }

    private static void collect(NewsQuery query, IndexAnalysis analysis, Collection<Needle> needles) {
        switch (query) {
            case NewsQuery.Words words -> needles.addAll(words(words, analysis));
            case NewsQuery.Quote quote ->
                add(TextNormalizer.normalize(quote.text()), Kind.TEXT, quote.field(), needles);
            case NewsQuery.Prefix prefix -> prefix(prefix, analysis, needles);
            case NewsQuery.Near near -> near.operands().forEach(operand -> operand(operand, analysis, needles));
            case NewsQuery.And and -> and.clauses().forEach(clause -> collect(clause, analysis, needles));
            case NewsQuery.Or or -> or.clauses().forEach(clause -> collect(clause, analysis, needles));
            case NewsQuery.Not not -> {}
            case NewsQuery.All all -> {}
            case NewsQuery.FieldFilter filter -> {}
            case NewsQuery.DateRange range -> {}
        }
    }

    /** Words beside a proximity operator are one word of the lexicon, or one quote. */
    private static void operand(NewsQuery operand, IndexAnalysis analysis, Collection<Needle> needles) {
        switch (operand) {
            case NewsQuery.Or or -> or.clauses().forEach(clause -> operand(clause, analysis, needles));
            case NewsQuery.Words words -> {
                var found = words(words, analysis);
                if (found.size() == 1) {
                    needles.addAll(found);
                } else {
                    add(TextNormalizer.normalize(words.text()), Kind.TEXT, words.field(), needles);
                }
            }
            default -> collect(operand, analysis, needles);
        }
    }

    private static List<Needle> words(NewsQuery.Words words, IndexAnalysis analysis) {
        var needles = new ArrayList<Needle>();
        for (var word : QueryWord.of(words.text(), analysis)) {
            var text = TextNormalizer.normalize(word.text());
            // A word of letters or a number is its own term wherever it stands.
            boolean isTerm = word.isTerm() && !text.startsWith(" ");
            add(text, isTerm ? Kind.TERM : Kind.TEXT, words.field(), needles);
        }
        return needles;
    }

    private static void prefix(NewsQuery.Prefix prefix, IndexAnalysis analysis, Collection<Needle> needles) {
        var text = TextNormalizer.normalize(prefix.text());
        var terms = analysis.quoteTerms(prefix.text());
        boolean isWord = !terms.isEmpty()
                && (terms.getLast().type().equals(ChineseTokenizer.TYPE_LATIN)
                        || terms.getLast().type().equals(ChineseTokenizer.TYPE_NUMBER));
        add(isWord ? text.stripTrailing() : text, isWord ? Kind.PREFIX : Kind.TEXT, prefix.field(), needles);
    }

    private static void add(String text, Kind kind, TextField field, Collection<Needle> needles) {
        if (!text.isEmpty()) {
            needles.add(new Needle(text, kind, field));
        }
    }
}
