package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.NewsQuery;
import org.baoku.search.TextField;

/**
 * Looks a second time at the best documents of a ranked query, at the positions of its words: words that are neighbours in
 * the query and stand near to each other in the article add to its score, and so do words that stand early in it, where
 * news says what it is about. Both are weighted by inverse document frequency, as BM25 is.
 *
 * <p>After Y. Rasolofo and J. Savoy, Term proximity scoring for keyword-based retrieval systems (2003), with an exponential
 * instead of a quadratic fall.
 */
final class SecondLook {
    /** How many of the best documents are looked at again. */
    static final int WINDOW = 100;

    private static final double GAP_SCALE_CHARS = 25;
    private static final double LEAD_SCALE_CHARS = 150;

    /** More places of a word than this say nothing new. */
    private static final int MAX_POSITIONS = 50;

    private static final int[] NOWHERE = {};

    private final IndexReader reader;
    private final Ranking ranking;
    private final List<WordList> lists = new ArrayList<>();

    /** The words of one ranked clause in one text. */
    private record WordList(String field, float weight, List<RankedWord> words) {}

    private record RankedWord(String term, int length, double idf) {}

    /** For the ranked clauses of a query that every hit is judged by. */
    SecondLook(NewsQuery query, QueryCompiler compiler, Ranking ranking) throws IOException {
        this.reader = compiler.reader();
        this.ranking = ranking;
        for (var words : rankedClauses(query).toList()) {
            var found = QueryWord.of(words.text(), compiler.analysis()).stream()
                    .filter(QueryWord::isTerm)
                    .toList();
            for (var part : compiler.parts(words.field())) {
                addList(found, part);
            }
        }
    }

    private static Stream<NewsQuery.Words> rankedClauses(NewsQuery query) {
        return switch (query) {
            case NewsQuery.Words words -> Stream.of(words);
            case NewsQuery.And and -> and.clauses().stream().flatMap(SecondLook::rankedClauses);
            default -> Stream.empty();
        };
    }

    private void addList(List<QueryWord> found, TextField part) throws IOException {
        if (found.size() < 2) {
            return;
        }
        var field = IndexFields.text(part);
        var words = new ArrayList<RankedWord>();
        for (var word : found) {
            int frequency = reader.docFreq(new Term(field, word.text()));
            double idf = Math.log(1 + (reader.numDocs() - frequency + 0.5) / (frequency + 0.5));
            words.add(new RankedWord(
                    word.text(), word.text().codePointCount(0, word.text().length()), Math.max(0, idf)));
        }
        lists.add(new WordList(field, ranking.weight(part), words));
    }

    /** Whether there is nothing to look at. */
    boolean isIdle() {
        return lists.isEmpty() || (ranking.nearness() == 0 && ranking.lead() == 0);
    }

    /** Adds to the scores of documents, and sorts them again; equal ones stay in their order. */
    void rerank(ScoreDoc[] docs) throws IOException {
        var inOrder = docs.clone();
        Arrays.sort(inOrder, Comparator.comparingInt(doc -> doc.doc));
        int from = 0;
        for (var leaf : reader.leaves()) {
            int to = from;
            while (to < inOrder.length
                    && inOrder[to].doc < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            if (to > from) {
                for (var list : lists) {
                    addScores(leaf, list, Arrays.copyOfRange(inOrder, from, to));
                }
            }
            from = to;
        }
        Arrays.sort(docs, Comparator.comparingDouble(doc -> -doc.score));
    }

    private void addScores(LeafReaderContext leaf, WordList list, ScoreDoc[] docs) throws IOException {
        var before = new int[docs.length][];
        for (int w = 0; w < list.words().size(); w++) {
            var word = list.words().get(w);
            var places = positions(leaf, new Term(list.field(), word.term()), docs);
            for (int d = 0; d < docs.length; d++) {
                if (places[d].length > 0) {
                    double score = ranking.lead() * word.idf() * Math.exp(-places[d][0] / LEAD_SCALE_CHARS);
                    if (w > 0 && before[d].length > 0) {
                        var previous = list.words().get(w - 1);
                        int gap = smallestGap(before[d], previous.length(), places[d], word.length());
                        score += ranking.nearness()
                                * Math.min(previous.idf(), word.idf())
                                * Math.exp(-gap / GAP_SCALE_CHARS);
                    }
                    docs[d].score += (float) (list.weight() * score);
                }
            }
            before = places;
        }
    }

    private static int[][] positions(LeafReaderContext leaf, Term term, ScoreDoc[] docs) throws IOException {
        var positions = new int[docs.length][];
        Arrays.fill(positions, NOWHERE);
        var postings = leaf.reader().postings(term, PostingsEnum.POSITIONS);
        for (int d = 0; postings != null && d < docs.length; d++) {
            int target = docs[d].doc - leaf.docBase;
            int found = postings.docID() < target ? postings.advance(target) : postings.docID();
            if (found == target) {
                positions[d] = new int[Math.min(postings.freq(), MAX_POSITIONS)];
                for (int i = 0; i < positions[d].length; i++) {
                    positions[d][i] = postings.nextPosition();
                }
            }
        }
        return positions;
    }

    /** The fewest characters between two words, in either order; 0 where they touch or overlap. */
    private static int smallestGap(int[] first, int firstLength, int[] second, int secondLength) {
        int smallest = Integer.MAX_VALUE;
        int i = 0;
        int j = 0;
        while (i < first.length && j < second.length) {
            boolean isInOrder = first[i] <= second[j];
            int gap = isInOrder ? second[j] - first[i] - firstLength : first[i] - second[j] - secondLength;
            smallest = Math.min(smallest, Math.max(0, gap));
            if (isInOrder) {
                i++;
            } else {
                j++;
            }
        }
        return smallest;
    }
}
