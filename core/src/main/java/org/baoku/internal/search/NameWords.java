package org.baoku.internal.search;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.baoku.analysis.TextNormalizer;
import org.baoku.internal.index.ArchiveNames;
import org.baoku.internal.index.IndexAnalysis;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.ArticleField;
import org.baoku.search.TextField;

/**
 * Takes plain words that are names of the archive for those names: articles by that person are found as well, although
 * the name may stand in the byline only, and before those that merely mention it. A name that is also another word of the
 * lexicon (文化, 高峰) stays that word.
 */
final class NameWords {
    private static final String PERSON = "nr";

    private final IndexAnalysis analysis;
    private final ArchiveNames names;
    private final IndexReader reader;
    private final Weights weights;

    NameWords(IndexAnalysis analysis, ArchiveNames names, IndexReader reader, Weights weights) {
        this.analysis = analysis;
        this.names = names;
        this.reader = reader;
        this.weights = weights;
    }

    /** The ranked query of a text, and the bylines of the names in it, which white space sets off. */
    Query add(String text, Query ranked) throws IOException {
        var query = new BooleanQuery.Builder().add(ranked, Occur.SHOULD);
        boolean hasNames = false;
        for (var chunk : text.split(" ", -1)) {
            var name = TextNormalizer.normalize(chunk);
            if (isName(name)) {
                hasNames = true;
                var byline = new TermQuery(new Term(IndexFields.filter(ArticleField.BYLINE), name));
                query.add(new BoostQuery(byline, weight(name)), Occur.SHOULD);
            }
        }
        return hasNames ? query.build() : ranked;
    }

    private boolean isName(String name) throws IOException {
        return name.codePointCount(0, name.length()) > 1
                && analysis.partOfSpeech(name)
                        .filter(tag -> !tag.startsWith(PERSON))
                        .isEmpty()
                && names.isName(name, reader);
    }

    /**
     * An article by a person is as relevant to the name as one with the name in its headline. There the name is a phrase,
     * which scores once for every two characters.
     */
    private float weight(String name) {
        int pairs = (name.codePointCount(0, name.length()) + 1) / 2;
        return pairs * weights.of(TextField.HEADLINE) * weights.most();
    }
}
