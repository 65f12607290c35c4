package org.baoku.page;

import com.carrotsearch.randomizedtesting.generators.RandomPicks;
import com.carrotsearch.randomizedtesting.generators.RandomStrings;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.tests.util.LuceneTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.baoku.news.Article;
import org.baoku.news.SourceSpan;

/** Any text gives a page, nothing of it is lost, and reading it twice as long takes twice the work. */
public class PageReaderPropertyTest extends LuceneTestCase {
    private static final List<String> PIECES = List.of(
            "青禾日报",
            "2024年3月12日",
            "星期二",
            "第2版 要闻",
            "责编：林一舟",
            "本报讯（记者 林一舟）",
            "新华社柏林1月22日电",
            "本报记者 许望舒",
            "通讯员 杜小满",
            "（下转第3版）",
            "（上接第1版）",
            "图为白鹭湖。",
            "（史可风 摄）",
            "转自《远山日报》",
            "——纪实",
            "发布会——",
            "■观察",
            "【身边】",
            "□舒望",
            "春耕不误人，人勤春来早。",
            "会议指出，要把水利设施",
            "修好，把种子备足。",
            "一、抓好春耕",
            "问：水从哪里来？",
            "“",
            "”",
            "《",
            "》",
            "（",
            ")",
            "记者",
            "记者会",
            "摄",
            "图",
            "讯",
            "电",
            "。",
            "，",
            "\n",
            "\n\n",
            "\r\n",
            "\u2028",
            "\f",
            " ",
            "\u3000",
            "·",
            "7月",
            "31日",
            "2月30日",
            "\ud83d\ude00",
            "\ud800",
            "\udc00",
            "\u0000",
            "\ufeff",
            "\u200b",
            "𠮷",
            "abc",
            "0475-8888888",
            "编者按：",
            "启事",
            "青禾市公路中心");

    public void testAnyTextGivesAPageThatHoldsAllOfIt() {
        for (var i = 0; i < 400 * RANDOM_MULTIPLIER; i++) {
            assertCovered(randomPage());
        }
    }

    public void testArbitraryUnicode() {
        for (var i = 0; i < 200 * RANDOM_MULTIPLIER; i++) {
            assertCovered(TestUtil.randomUnicodeString(random(), 400));
            assertCovered(RandomStrings.randomUnicodeOfLength(random(), 50) + "\n"
                    + TestUtil.randomRealisticUnicodeString(random(), 300));
        }
    }

    public void testOneLongLine() {
        var sentence = "白鹭湖的水位上涨了三厘米，";
        assertCovered(sentence.repeat(8_000));
        assertCovered("（".repeat(30_000));
        assertCovered("记者".repeat(15_000));
        assertCovered("\n".repeat(30_000) + "a");
    }

    public void testAnyOpeningIsRead() {
        for (var i = 0; i < 400 * RANDOM_MULTIPLIER; i++) {
            var text = randomPage();
            var opening = BylineReader.standard().read(text);
            assertTrue(opening.bodyStart() >= 0 && opening.bodyStart() <= text.length());
        }
    }

    /** Work is counted in bytes allocated: no step of the reading is without a copy of the text that it looks at. */
    public void testWorkGrowsWithTheLengthOnly() {
        var units = List.of(
                "本报讯（记者 林一舟）白鹭湖的水位上涨了三厘米，湖边的芦苇绿了。\n\n水从山上来，流到田里去\n\n",
                "会议指出，要把水利设施修好（",
                "水从山上来\n\n",
                "记者 林一舟\n\n",
                "图为白鹭湖。\n\n会议指出，要把\n\n",
                "白鹭湖的水位上涨了三厘米，湖边的芦苇绿了，\n");
        for (var unit : units) {
            var small = allocatedBytes(unit.repeat(400));
            var large = allocatedBytes(unit.repeat(1600));
            assertTrue(unit + ": " + small + " bytes, four times as long: " + large, large <= 6 * small);
        }
    }

    private static long allocatedBytes(String text) {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        PageReader.standard().read("page.txt", text);
        var before = threads.getCurrentThreadAllocatedBytes();
        PageReader.standard().read("page.txt", text);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String randomPage() {
        var page = new StringBuilder();
        var pieces = random().nextInt(120);
        for (var i = 0; i < pieces; i++) {
            page.append(RandomPicks.randomFrom(random(), PIECES));
        }
        return page.toString();
    }

    private static void assertCovered(String text) {
        var reading = PageReader.standard().explain("page.txt", text);
        assertEveryCharacterIsDecided(text, reading);
        assertBodiesStandOnThePage(text, reading);
    }

    private static void assertEveryCharacterIsDecided(String text, PageReading reading) {
        var decided = new boolean[text.length()];
        var end = 0;
        for (var decision : reading.decisions()) {
            assertTrue("decisions overlap at " + decision, decision.start() >= end);
            end = decision.end();
            for (var i = decision.start(); i < end; i++) {
                decided[i] = true;
            }
        }
        for (var i = 0; i < text.length(); i++) {
            assertTrue("character " + i + " is lost: " + text, decided[i] || isSpace(text.charAt(i)));
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085' || c == '\ufeff';
    }

    private static void assertBodiesStandOnThePage(String text, PageReading reading) {
        var used = new boolean[text.length()];
        var articles = reading.page().articles();
        for (var i = 0; i < articles.size(); i++) {
            assertBody(
                    text,
                    articles.get(i),
                    articles.get(i).pageSource().orElseThrow().spans(),
                    used);
        }
        assertEquals(Optional.empty(), reading.page().quote().filter(String::isEmpty));
    }

    private static void assertBody(String text, Article article, List<SourceSpan> spans, boolean[] used) {
        for (var span : spans) {
            for (var k = 0; k < span.length(); k++) {
                assertEquals(text.charAt(span.pageStart() + k), article.body().charAt(span.bodyStart() + k));
                assertFalse("a character of the page stands in two bodies", used[span.pageStart() + k]);
                used[span.pageStart() + k] = true;
            }
        }
    }
}
