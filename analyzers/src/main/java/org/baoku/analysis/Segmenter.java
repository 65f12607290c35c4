package org.baoku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.lattice.QuoteSource;
import org.baoku.analysis.internal.lattice.TokenSource;
import org.baoku.analysis.internal.lattice.WordSource;

/**
 * Segments short texts, such as queries, into lists; for documents use {@link ChineseAnalyzer}, which allocates nothing
 * per token. Immutable; safe for all threads.
 */
public final class Segmenter {
    private final Lexicon lexicon;

    private Segmenter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A segmenter with these words.
     *
     * @param lexicon the words
     * @return the segmenter
     */
    public static Segmenter of(Lexicon lexicon) {
        return new Segmenter(Objects.requireNonNull(lexicon, "lexicon"));
    }

    /** {@return the words that the segmenter knows} */
    public Lexicon lexicon() {
        return lexicon;
    }

    /**
     * The words of a text: the best path, and the numbers, words of letters and signs between. Borders are left out, but
     * they count as one position each.
     *
     * @param text the text
     * @return the words in the order of the text
     */
    public List<Word> segment(CharSequence text) {
        TokenSource source = new WordSource();
        List<Word> words = new ArrayList<>();
        forEach(source, text, () -> words.add(word(source)));
        return List.copyOf(words);
    }

    private Word word(TokenSource source) {
        boolean known = lexicon.tables().isListed(source.word());
        return new Word(
                source.termText(),
                source.position(),
                source.positionLength(),
                source.startOffset(),
                source.endOffset(),
                source.type().label(),
                known,
                source.word() == WordTables.NONE ? "" : lexicon.tables().partOfSpeech(source.word()));
    }

    /**
     * All terms that an exact quote can be asked with in an index of {@link SegmentationMode#INDEX_SPARSE}, in the order of
     * their positions: every pair of neighbouring
     * ideographs; an ideograph by itself where it has no neighbour in the quote; words of letters, numbers, signs and
     * borders. Whoever asks needs all of them but the pairs; of these, enough to cover each ideograph: the rarest, say.
     *
     * @param text the quote, with or without quotation marks
     * @return the terms; none when nothing in the quote is significant
     */
    public List<QuoteTerm> quoteTerms(CharSequence text) {
        TokenSource source = new QuoteSource();
        List<QuoteTerm> terms = new ArrayList<>();
        forEach(source, text, () -> terms.add(quoteTerm(source)));
        return List.copyOf(terms);
    }

    private static QuoteTerm quoteTerm(TokenSource source) {
        String term = source.termText();
        boolean pair = source.type() == TokenSource.Type.BASE && source.positionLength() == 2;
        return new QuoteTerm(
                source.position(),
                source.positionLength(),
                pair ? List.of(term, ChineseTokenizer.MARKER + term) : List.of(term),
                source.type().label());
    }

    private void forEach(TokenSource source, CharSequence text, Runnable action) {
        source.reset(new StringReader(text.toString()), lexicon.tables());
        try {
            while (source.next()) {
                action.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
