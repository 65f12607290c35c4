package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.baoku.internal.index.IndexFields;
import org.baoku.search.TextField;
import org.jspecify.annotations.Nullable;

/**
 * Finds needles in the texts of documents. Where a word counts only as a word, the positions in the index say where it does;
 * everything else the text itself says. For one thread.
 */
final class NeedleSearch {
    /** Enough for every passage that anybody looks at, whatever the length of the text. */
    private static final int MAX_MATCHES_PER_NEEDLE = 1_000;

    private static final Comparator<NeedleMatch> LEFTMOST_LONGEST = Comparator.comparingInt(NeedleMatch::start)
            .thenComparing(Comparator.comparingInt(NeedleMatch::end).reversed());

    private final TermLookup lookup;
    private final List<Needle> needles;
    private @Nullable PostingsEnum lastPostings;

    NeedleSearch(TermLookup lookup, List<Needle> needles) {
        this.lookup = lookup;
        this.needles = needles;
    }

    boolean looksIn(TextField part) {
        return needles.stream().anyMatch(needle -> needle.field().parts().contains(part));
    }

    /** The matches in one text of a document, from left to right, none overlapping another one. */
    List<NeedleMatch> matches(String normalized, int doc, TextField part) throws IOException {
        var matches = new ArrayList<NeedleMatch>();
        for (int i = 0; i < needles.size(); i++) {
            var needle = needles.get(i);
            if (needle.field().parts().contains(part)) {
                int first = normalized.indexOf(needle.text());
                if (first >= 0 && needle.kind() == Needle.Kind.TERM) {
                    addTerms(normalized, first, i, positions(doc, part, needle.text()), matches);
                } else if (first >= 0) {
                    addTexts(normalized, first, i, matches);
                }
            }
        }
        return withoutOverlaps(matches);
    }

    private void addTexts(String normalized, int first, int number, List<NeedleMatch> matches) {
        var needle = needles.get(number);
        int leading = needle.text().startsWith(" ") ? 1 : 0;
        int trailing = needle.text().endsWith(" ") ? 1 : 0;
        int found = 0;
        for (int at = first; at >= 0 && found++ < MAX_MATCHES_PER_NEEDLE; ) {
            int end = at + needle.text().length();
            if (needle.kind() == Needle.Kind.PREFIX) {
                int space = normalized.indexOf(' ', end);
                end = space < 0 ? normalized.length() : space;
            }
            matches.add(new NeedleMatch(at + leading, end - trailing, number));
            at = normalized.indexOf(needle.text(), end - trailing);
        }
    }

    private void addTerms(String normalized, int first, int number, int[] positions, List<NeedleMatch> matches) {
        var text = needles.get(number).text();
        int position = significant(normalized, 0, first);
        int next = 0;
        int at = first;
        while (at >= 0 && next < positions.length) {
            while (next < positions.length && positions[next] < position) {
                next++;
            }
            if (next < positions.length && positions[next] == position) {
                matches.add(new NeedleMatch(at, at + text.length(), number));
            }
            int following = normalized.indexOf(text, at + 1);
            position += following < 0 ? 0 : significant(normalized, at, following);
            at = following;
        }
    }

    /** How many significant characters there are in a piece of a normalized text. */
    private static int significant(String normalized, int start, int end) {
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = normalized.charAt(i);
            if (c != ' ' && !Character.isLowSurrogate(c)) {
                count++;
            }
        }
        return count;
    }

    private int[] positions(int doc, TextField part, String text) throws IOException {
        var leaf = leaf(doc);
        var postings = lookup.positions(lookup.find(new Term(IndexFields.text(part), text)), leaf, lastPostings);
        int leafDoc = doc - leaf.docBase;
        if (postings == null || postings.advance(leafDoc) != leafDoc) {
            return new int[0];
        }
        lastPostings = postings;
        var positions = new int[Math.min(postings.freq(), MAX_MATCHES_PER_NEEDLE)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = postings.nextPosition();
        }
        return positions;
    }

    private LeafReaderContext leaf(int doc) {
        var leaves = lookup.searcher().getLeafContexts();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private static List<NeedleMatch> withoutOverlaps(List<NeedleMatch> matches) {
        matches.sort(LEFTMOST_LONGEST);
        var apart = new ArrayList<NeedleMatch>(matches.size());
        int end = 0;
        for (var match : matches) {
            if (match.start() >= end) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart;
    }
}
