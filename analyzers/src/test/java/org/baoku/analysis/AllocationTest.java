package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import org.apache.lucene.analysis.Tokenizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contract C10: in steady state analysis allocates nothing, and memory stays bounded on endless text. */
class AllocationTest {
    private static final String PARAGRAPH = "２０２２年2月7日，全市经济工作会议召开。市委书记王小明强调，要坚持稳中求进工作总基调，"
            + "完成地区生产总值1,861.44亿元，增长159.4%；“C919”国产大飞机、奇·达楞太、𠮷野家等都在会上发言👍！\n\n"
            + "會議指出，打通堵點難點，商品和服务质量稳步提升。第十三届人民代表大会第二次会议……Hello World\n";

    /** Gives the paragraph again and again. */
    private static final class EndlessReader extends Reader {
        private long left;

        @Override
        public int read(char[] target, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, Math.min(length, PARAGRAPH.length()));
            PARAGRAPH.getChars(0, count, target, offset);
            left -= count;
            return count;
        }

        @Override
        public void close() {}
    }

    @ParameterizedTest
    @EnumSource(SegmentationMode.class)
    void nothingPerCharacter(SegmentationMode mode) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        EndlessReader reader = new EndlessReader();
        try (Tokenizer tokenizer = new ChineseTokenizer(mode, Lexicon.bundled())) {
            consume(tokenizer, reader, 2_000_000);
            long before = threads.getCurrentThreadAllocatedBytes();
            consume(tokenizer, reader, 1000);
            long fixed = threads.getCurrentThreadAllocatedBytes() - before;
            before = threads.getCurrentThreadAllocatedBytes();
            consume(tokenizer, reader, 10_000_000);
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            // What one text costs, whatever its length, and room for what the virtual machine books on this thread.
            assertEquals(0, (allocated - fixed) / 100_000, "bytes per ten characters; all: " + allocated);
        }
    }

    private static void consume(Tokenizer tokenizer, EndlessReader reader, long chars) throws IOException {
        reader.left = chars;
        tokenizer.setReader(reader);
        tokenizer.reset();
        long tokens = 0;
        while (tokenizer.incrementToken()) {
            tokens++;
        }
        tokenizer.end();
        tokenizer.close();
        assertTrue(tokens > 0);
    }
}
