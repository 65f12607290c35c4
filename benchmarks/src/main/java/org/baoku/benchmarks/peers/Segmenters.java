package org.baoku.benchmarks.peers;

import com.chenlb.mmseg4j.Dictionary;
import com.chenlb.mmseg4j.MMSeg;
import com.chenlb.mmseg4j.Seg;
import com.chenlb.mmseg4j.Word;
import com.hankcs.hanlp.seg.Segment;
import com.huaban.analysis.jieba.JiebaSegmenter;
import com.huaban.analysis.jieba.SegToken;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ansj.domain.Term;
import org.ansj.splitWord.Analysis;

/** Adapters of the segmenters that bring no analyzer for Lucene, each called as its own documentation says. */
final class Segmenters {
    private Segmenters() {}

    static Segmenter hanlp(Segment segment) {
        Segment withOffsets = segment.enableOffset(true);
        return (text, words) -> {
            for (com.hankcs.hanlp.seg.common.Term word : withOffsets.seg(text)) {
                words.accept(word.offset, word.offset + word.word.length());
            }
        };
    }

    static Segmenter jieba(JiebaSegmenter.SegMode mode) {
        JiebaSegmenter segmenter = new JiebaSegmenter();
        return (text, words) -> {
            for (SegToken word : segmenter.process(text, mode)) {
                words.accept(word.startOffset, word.endOffset);
            }
        };
    }

    static Segmenter ansj(Supplier<Analysis> analysis) {
        return (text, words) -> {
            for (Term word : analysis.get().parseStr(text)) {
                int start = word.getOffe();
                words.accept(start, Math.min(start + word.getName().length(), text.length()));
            }
        };
    }

    static Segmenter mmseg(Function<Dictionary, Seg> algorithm) {
        MMSeg segmenter = new MMSeg(new StringReader(""), algorithm.apply(Dictionary.getInstance()));
        return (text, words) -> {
            segmenter.reset(new StringReader(text));
            try {
                for (Word word = segmenter.next(); word != null; word = segmenter.next()) {
                    words.accept(word.getStartOffset(), word.getEndOffset());
                }
            } catch (IOException impossible) {
                throw new UncheckedIOException("A string reader cannot fail", impossible);
            }
        };
    }
}
