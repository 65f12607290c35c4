package org.baoku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baoku.analysis.internal.lattice.LatticeTrace;

/**
 * Why a text is segmented as it is: every word that the segmenter saw, what the cheapest way to it costs, and the best
 * path. For people; as text or as a Graphviz drawing. Immutable.
 */
public final class LatticeExplanation {
    private static final double MILLI = 1000.0;

    private final String source;
    private final List<Node> nodes;
    private final List<Word> words;

    /**
     * A word of the lattice.
     *
     * @param term the normalized word
     * @param startOffset start in the text, UTF-16
     * @param endOffset end in the text, exclusive, UTF-16
     * @param partOfSpeech the part of speech or class
     * @param inLexicon whether the lexicon lists the word; if not, a rule made it
     * @param costMilliNats what the cheapest words from the last place that no word crosses to the end of this one cost,
     *     each by itself, in thousandths of a nat; where that leaves a choice, pairs of words decide
     * @param onBestPath whether the best path has the word
     */
    public record Node(
            String term,
            int startOffset,
            int endOffset,
            String partOfSpeech,
            boolean inLexicon,
            int costMilliNats,
            boolean onBestPath) {}

    private LatticeExplanation(String source, List<Node> nodes, List<Word> words) {
        this.source = source;
        this.nodes = List.copyOf(nodes);
        this.words = words;
    }

    /**
     * Explains the segmentation of a text.
     *
     * @param lexicon the words to segment with
     * @param text the text, a sentence or so
     * @return the explanation
     */
    public static LatticeExplanation of(Lexicon lexicon, CharSequence text) {
        String source = text.toString();
        List<Node> nodes = new ArrayList<>();
        try {
            LatticeTrace.visit(
                    new StringReader(source),
                    lexicon.tables(),
                    (term, start, end, word, cost, onPath) -> nodes.add(new Node(
                            term,
                            start,
                            end,
                            lexicon.tables().partOfSpeech(word),
                            lexicon.tables().isListed(word),
                            cost,
                            onPath)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LatticeExplanation(source, nodes, Segmenter.of(lexicon).segment(source));
    }

    /** {@return all words of the lattice, in the order of their starts} */
    public List<Node> nodes() {
        return nodes;
    }

    /** {@return the words that the segmenter gives, with their positions} */
    public List<Word> words() {
        return words;
    }

    /** {@return the lattice as a table, the words of the best path marked by a star, and below it the segmentation} */
    public String text() {
        StringBuilder out = new StringBuilder("  start end   cost   tag   word\n");
        for (Node node : nodes) {
            out.append(String.format(
                    Locale.ROOT,
                    "%s %5d %3d %7.3f %-5s %s%s%n",
                    node.onBestPath() ? "*" : " ",
                    node.startOffset(),
                    node.endOffset(),
                    node.costMilliNats() / MILLI,
                    node.partOfSpeech(),
                    node.term(),
                    node.inLexicon() ? "" : " (by rule)"));
        }
        for (Word word : words) {
            out.append(String.format(
                    Locale.ROOT,
                    "position %d length %d [%d,%d) %s %s %s%n",
                    word.position(),
                    word.length(),
                    word.startOffset(),
                    word.endOffset(),
                    word.type(),
                    word.partOfSpeech(),
                    word.term()));
        }
        return out.toString();
    }

    /** {@return the lattice in the language of Graphviz: places of the text as nodes, words as edges, the best path bold} */
    public String graphviz() {
        StringBuilder out = new StringBuilder("digraph lattice {\n  rankdir=LR;\n  node [shape=circle];\n");
        out.append("  label=\"").append(quote(source)).append("\";\n");
        for (Node node : nodes) {
            out.append(String.format(
                    Locale.ROOT,
                    "  %d -> %d [label=\"%s %s %.3f\"%s];%n",
                    node.startOffset(),
                    node.endOffset(),
                    quote(node.term()),
                    node.partOfSpeech(),
                    node.costMilliNats() / MILLI,
                    node.onBestPath() ? " style=bold color=red" : ""));
        }
        return out.append("}\n").toString();
    }

    private static String quote(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
