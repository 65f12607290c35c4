package org.baoku.page;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.baoku.news.SourceSpan;

/** Paragraphs, each put together from the blocks that the page cut it into. Not thread-safe. */
final class BodyText {
    private static final String PARAGRAPH_BREAK = "\n\n";

    private final List<List<Block>> paragraphs = new ArrayList<>();
    private boolean closed = true;

    /** The same paragraphs after another one. */
    BodyText after(Block first) {
        var all = new BodyText();
        all.start(first);
        all.paragraphs.addAll(paragraphs);
        return all;
    }

    boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    int size() {
        return paragraphs.size();
    }

    /** Whether the last paragraph ends inside a sentence, so that more of it must follow. */
    boolean isOpen() {
        return !closed;
    }

    void close() {
        closed = true;
    }

    Block lastBlock() {
        return paragraphs.getLast().getLast();
    }

    Block firstBlock() {
        return paragraphs.getFirst().getFirst();
    }

    void start(Block block) {
        var blocks = new ArrayList<Block>();
        blocks.add(block);
        paragraphs.add(blocks);
        closed = block.endsSentence() || endsWithColon(block);
    }

    void join(Block block) {
        paragraphs.getLast().add(block);
        closed = block.endsSentence() || endsWithColon(block);
    }

    private static boolean endsWithColon(Block block) {
        return block.last() == '：' || block.last() == ':' || Signs.isDash(block.last());
    }

    String text() {
        return String.join(PARAGRAPH_BREAK, Lists.transform(paragraphs, BodyText::joined));
    }

    private static String joined(List<Block> blocks) {
        return blocks.size() == 1
                ? blocks.getFirst().printed().text()
                : String.join(
                        "", Lists.transform(blocks, block -> block.printed().text()));
    }

    List<SourceSpan> spans() {
        var spans = new ArrayList<SourceSpan>();
        var at = 0;
        for (var paragraph : paragraphs) {
            at += at == 0 ? 0 : PARAGRAPH_BREAK.length();
            for (var block : paragraph) {
                for (var run : block.runs()) {
                    var length = run.end() - run.start();
                    spans.add(new SourceSpan(at, run.start(), length));
                    at += length;
                }
            }
        }
        return spans;
    }
}
