package org.baoku.internal.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.baoku.analysis.ChineseAnalyzer;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.QuoteTerm;
import org.baoku.analysis.SegmentationMode;
import org.baoku.analysis.Segmenter;
import org.baoku.analysis.Word;

/** How the texts of an archive are analyzed, for writing and for searching alike. Thread-safe. */
public final class IndexAnalysis {
    private static final SegmentationMode MODE = SegmentationMode.INDEX_PAIRS;

    private final Segmenter segmenter;
    private final Analyzer indexing;

    /** With the words of a lexicon. */
    public IndexAnalysis(Lexicon lexicon) {
        this.segmenter = Segmenter.of(lexicon);
        this.indexing = ChineseAnalyzer.builder().mode(MODE).lexicon(lexicon).build();
    }

    /** The analyzer that text fields are written with. */
    public Analyzer indexing() {
        return indexing;
    }

    /** Names the lexicon by its content. */
    public String lexiconFingerprint() {
        return segmenter.lexicon().fingerprint();
    }

    /** Names the settings that decide which terms are written. */
    public String settings() {
        return "chinese " + MODE;
    }

    /** The part of speech of a word in normal form; empty if the lexicon does not have it. */
    public Optional<String> partOfSpeech(String word) {
        return segmenter.lexicon().partOfSpeech(word);
    }

    /** The words of a query text. */
    public List<Word> words(String text) {
        return segmenter.segment(text);
    }

    /** The terms that an exact quote can be asked with. */
    public List<QuoteTerm> quoteTerms(String text) {
        return segmenter.quoteTerms(text);
    }
}
