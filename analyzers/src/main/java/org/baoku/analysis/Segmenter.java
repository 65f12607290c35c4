package org.baoku.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.baoku.analysis.internal.dictionary.WordTables;
import org.baoku.analysis.internal.lattice.QuoteSource;
import org.baoku.analysis.internal.lattice.TokenSource;
import org.baoku.analysis.internal.lattice.WordSource;
import org.jspecify.annotations.Nullable;

/**
 * Segments short texts, such as queries, into lists; for documents use {@link ChineseAnalyzer}, which allocates nothing
 * per token. Safe for all threads.
 */
public final class Segmenter {
    private final Lexicon lexicon;
    private final IdleSource words = new IdleSource(WordSource::new);
    private final IdleSource quoteTerms = new IdleSource(QuoteSource::new);

    /** Keeps what segments for the next text: its buffers are larger than most queries. */
    private static final class IdleSource {
        private final Supplier<TokenSource> maker;
        private final AtomicReference<@Nullable TokenSource> idle = new AtomicReference<>();

        IdleSource(Supplier<TokenSource> maker) {
            this.maker = maker;
        }

        TokenSource take() {
            TokenSource source = idle.getAndSet(null);
            return source == null ? maker.get() : source;
        }

        void giveBack(TokenSource source) {
            idle.set(source);
        }
    }

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
        return list(words, text, this::word);
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
     * All terms that an exact quote can be asked with in an index of {@link SegmentationMode#INDEX_PAIRS}, in the order of
     * their positions: every pair of neighbouring
     * ideographs; an ideograph by itself where it has no neighbour in the quote; words of letters, numbers, signs and
     * borders. Whoever asks needs all of them but the pairs; of these, enough to cover each ideograph: the rarest, say.
     *
     * @param text the quote, with or without quotation marks
     * @return the terms; none when nothing in the quote is significant
     */
    public List<QuoteTerm> quoteTerms(CharSequence text) {
        return list(quoteTerms, text, Segmenter::quoteTerm);
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

    private <T> List<T> list(IdleSource sources, CharSequence text, Function<TokenSource, T> element) {
        TokenSource source = sources.take();
        source.reset(new StringReader(text.toString()), lexicon.tables());
        List<T> all = new ArrayList<>();
        try {
            while (source.next()) {
                all.add(element.apply(source));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sources.giveBack(source);
        return List.copyOf(all);
    }
}
