package org.baoku.benchmarks.peers;

import com.chenlb.mmseg4j.ComplexSeg;
import com.chenlb.mmseg4j.MaxWordSeg;
import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Other.DoubleArrayTrieSegment;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.lucene.HanLPAnalyzer;
import com.hankcs.lucene.HanLPIndexAnalyzer;
import com.huaban.analysis.jieba.JiebaSegmenter.SegMode;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.ansj.splitWord.analysis.DicAnalysis;
import org.ansj.splitWord.analysis.IndexAnalysis;
import org.ansj.splitWord.analysis.ToAnalysis;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.baoku.analysis.ChineseAnalyzer;
import org.baoku.analysis.SegmentationMode;
import org.wltea.analyzer.lucene.IKAnalyzer;

/**
 * Everything that Baoku is compared with. A peer that brings an analyzer for Lucene is run as it comes; the others stand
 * behind the thinnest tokenizer that keeps Lucene's rules, followed by Lucene's {@link LowerCaseFilter}.
 */
public enum Peer {
    /** The words of Baoku's best path. */
    BAOKU_WORDS("Baoku words()", "baoku", Source.analyzer(ChineseAnalyzer::words)),
    /** Baoku for documents. */
    BAOKU_INDEXING("Baoku forIndexing()", "baoku", Source.analyzer(ChineseAnalyzer::forIndexing)),
    /** Baoku for the documents of an archive, with every pair of characters. */
    BAOKU_PAIRS("Baoku INDEX_PAIRS", "baoku", Source.analyzer(Peer::pairs)),
    /** Baoku for queries. */
    BAOKU_SEARCHING("Baoku forSearching()", "baoku", Source.analyzer(ChineseAnalyzer::forSearching)),
    /** Single characters. */
    STANDARD("Lucene StandardAnalyzer", "lucene", Source.analyzer(StandardAnalyzer::new)),
    /** Pairs of neighbouring characters. */
    CJK_BIGRAM("Lucene CJKAnalyzer (bigrams)", "lucene", Source.analyzer(CJKAnalyzer::new)),
    /** Lucene's hidden Markov model. */
    SMARTCN("Lucene SmartChineseAnalyzer", "lucene", Source.analyzer(SmartChineseAnalyzer::new)),
    /** ICU's dictionary break iterator. */
    ICU("Lucene ICUTokenizer", "lucene", Source.tokenizer(ICUTokenizer::new)),
    /** IK, few long words. */
    IK_SMART("IK smart", "ik-analyzer", Source.analyzer(() -> new IKAnalyzer(true))),
    /** IK, all words. */
    IK_MAX_WORD("IK max_word", "ik-analyzer", Source.analyzer(() -> new IKAnalyzer(false))),
    /** Jieba, one path. */
    JIEBA_SEARCH("jieba search", "jieba-analysis", Source.segmenter(() -> Segmenters.jieba(SegMode.SEARCH))),
    /** Jieba, words within words too. */
    JIEBA_INDEX("jieba index", "jieba-analysis", Source.segmenter(() -> Segmenters.jieba(SegMode.INDEX))),
    /** Ansj's precise mode. */
    ANSJ_TO("ansj to", "ansj_seg", Source.segmenter(() -> Segmenters.ansj(ToAnalysis::new))),
    /** Ansj, user dictionary first. */
    ANSJ_DIC("ansj dic", "ansj_seg", Source.segmenter(() -> Segmenters.ansj(DicAnalysis::new))),
    /** Ansj's mode for indexes. */
    ANSJ_INDEX("ansj index", "ansj_seg", Source.segmenter(() -> Segmenters.ansj(IndexAnalysis::new))),
    /** MMSEG, complex rules. */
    MMSEG_COMPLEX("mmseg4j complex", "mmseg4j-core", Source.segmenter(() -> Segmenters.mmseg(ComplexSeg::new))),
    /** MMSEG, long words split. */
    MMSEG_MAX_WORD("mmseg4j max word", "mmseg4j-core", Source.segmenter(() -> Segmenters.mmseg(MaxWordSeg::new))),
    /** HanLP as {@code StandardTokenizer} sets it up: names and custom dictionary. */
    HANLP_STANDARD("HanLP standard", "hanlp", Source.segmenter(() -> Segmenters.hanlp(HanLP.newSegment()))),
    /** HanLP as {@code IndexTokenizer} sets it up. */
    HANLP_INDEX(
            "HanLP index",
            "hanlp",
            Source.segmenter(() -> Segmenters.hanlp(HanLP.newSegment().enableIndexMode(true)))),
    /** HanLP's bigram Viterbi with neither name recognition nor custom dictionary: same model as Baoku's. */
    HANLP_VITERBI("HanLP Viterbi bare", "hanlp", Source.segmenter(() -> Segmenters.hanlp(bareViterbi()))),
    /** HanLP as {@code SpeedTokenizer} sets it up: longest match. */
    HANLP_SPEED("HanLP speed", "hanlp", Source.segmenter(() -> Segmenters.hanlp(new DoubleArrayTrieSegment()))),
    /** The HanLP plugin for Lucene. */
    HANLP_PLUGIN("HanLP Lucene plugin", "hanlp-lucene-plugin", Source.analyzer(HanLPAnalyzer::new)),
    /** The HanLP plugin for Lucene, index mode. */
    HANLP_PLUGIN_INDEX("HanLP Lucene plugin index", "hanlp-lucene-plugin", Source.analyzer(HanLPIndexAnalyzer::new)),
    /** Floor: words that somebody else split, with spaces between them. */
    FLOOR_WHITESPACE("floor: split pre-segmented text", "lucene", Source.analyzer(WhitespaceAnalyzer::new)),
    /** Floor: one walk over a dictionary. */
    FLOOR_LONGEST_MATCH("floor: longest match, double array", "hanlp", Source.tokenizer(LongestMatchTokenizer::new));

    private final String title;
    private final String library;

    @SuppressWarnings("ImmutableEnumChecker") // Its suppliers capture nothing.
    private final Source source;

    Peer(String title, String library, Source source) {
        this.title = title;
        this.library = library;
        this.source = source;
    }

    /** Name on command lines and in tables: {@code ik-max-word}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** The library that it comes in. */
    public String library() {
        return library;
    }

    /** Library and version, such as {@code hanlp portable-1.8.6}. */
    public String version() {
        return library + " " + Versions.of(library);
    }

    /** Whether it is Baoku itself. */
    public boolean isBaoku() {
        return library.equals("baoku");
    }

    /** Whether it is no alternative but a limit. */
    public boolean isFloor() {
        return this == FLOOR_WHITESPACE || this == FLOOR_LONGEST_MATCH;
    }

    /** Makes a new analyzer. The peer's dictionaries are loaded once a process, with the first token. */
    public Analyzer newAnalyzer() {
        return source.analyzer.get();
    }

    /** The bare segmenter, which also gives punctuation, where the peer is one. */
    public Optional<Segmenter> newSegmenter() {
        return source.segmenter.map(Supplier::get);
    }

    /** The peer that analyzes the queries when this one analyzes the documents, as its users pair them. */
    public Peer queryPeer() {
        return switch (this) {
            case BAOKU_INDEXING -> BAOKU_SEARCHING;
            case IK_MAX_WORD -> IK_SMART;
            case JIEBA_INDEX -> JIEBA_SEARCH;
            case ANSJ_INDEX -> ANSJ_TO;
            case MMSEG_MAX_WORD -> MMSEG_COMPLEX;
            case HANLP_INDEX -> HANLP_STANDARD;
            case HANLP_PLUGIN_INDEX -> HANLP_PLUGIN;
            default -> this;
        };
    }

    /** Whether tokens overlap, so that they are no segmentation. */
    public boolean overlaps() {
        return switch (this) {
            case BAOKU_INDEXING,
                    BAOKU_PAIRS,
                    BAOKU_SEARCHING,
                    CJK_BIGRAM,
                    IK_MAX_WORD,
                    JIEBA_INDEX,
                    ANSJ_INDEX,
                    MMSEG_MAX_WORD,
                    HANLP_INDEX,
                    HANLP_PLUGIN_INDEX -> true;
            default -> false;
        };
    }

    /** What this peer is given to read instead of {@code text}: the text, or its words with spaces between them. */
    public String prepare(String text) {
        if (this != FLOOR_WHITESPACE) {
            return text;
        }
        StringJoiner words = new StringJoiner(" ");
        HANLP_STANDARD.newSegmenter().orElseThrow().segment(text, (start, end) -> {
            if (WholeText.hasLetterOrDigit(text, start, end)) {
                words.add(text.subSequence(start, end));
            }
        });
        return words.toString();
    }

    /** Finds a peer by its {@link #id()}. */
    public static Peer of(String id) {
        for (Peer peer : values()) {
            if (peer.id().equals(id)) {
                return peer;
            }
        }
        throw new IllegalArgumentException("No peer is named " + id);
    }

    private static Analyzer pairs() {
        return ChineseAnalyzer.builder().mode(SegmentationMode.INDEX_PAIRS).build();
    }

    private static Segment bareViterbi() {
        return new ViterbiSegment().enableAllNamedEntityRecognize(false).enableCustomDictionary(false);
    }

    private record Source(Supplier<Analyzer> analyzer, Optional<Supplier<Segmenter>> segmenter) {
        static Source analyzer(Supplier<Analyzer> analyzer) {
            return new Source(analyzer, Optional.empty());
        }

        static Source tokenizer(Supplier<Tokenizer> tokenizer) {
            return analyzer(() -> lowerCased(tokenizer));
        }

        static Source segmenter(Supplier<Segmenter> segmenter) {
            return new Source(() -> lowerCased(() -> new SegmenterTokenizer(segmenter.get())), Optional.of(segmenter));
        }

        private static Analyzer lowerCased(Supplier<Tokenizer> tokenizer) {
            return new Analyzer() {
                @Override
                protected TokenStreamComponents createComponents(String fieldName) {
                    Tokenizer source = tokenizer.get();
                    return new TokenStreamComponents(source, new LowerCaseFilter(source));
                }
            };
        }
    }
}
