package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The many forms of a byline, where a page sets them: below the headline, at the end of the text. */
class BylinesOnPagesTest {
    private static final String HEAD = "青禾日报 2024年3月12日 星期二 第2版 要闻\n\n政务中心启用新大厅\n\n";
    private static final String TEXT = "昨日，青禾区政务中心启用新大厅，市民办事更方便。首日接待群众三百余人。";
    private static final String NEXT = "\n\n春季植树活动开始\n\n昨日，志愿者在青禾公园种下两百棵树苗，大家都很高兴。\n";

    private static final String SIGNED = """
            云溪晚报 2024年4月16日 星期二 A05 民生

            山货搭上快递车

            □ 本报记者 江一帆

            5月的石门县，槐花正香。快递员周小川的三轮车里装着刚收来的香菇和木耳，车斗上写着“石门山货”。

            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "记者 温知夏 摄影 陆望舒 | R温知夏 P陆望舒",
                "文 温知夏 图 陆望舒 | A温知夏 P陆望舒",
                "□文/本报记者 温知夏 □图/通讯员 陆望舒 | R温知夏 P陆望舒",
                "采写/温知夏 陆望舒 | R温知夏 R陆望舒",
                "采写：本报记者 温知夏 摄影：本报记者 陆望舒 | R温知夏 P陆望舒",
                "文字：温知夏 图片：陆望舒 | A温知夏 P陆望舒",
                "本报特派记者 温知夏（发自巴黎） | R温知夏",
                "本报记者 温知夏 发自广州 | R温知夏",
                "（记者 温知夏 整理） | R温知夏",
                "本报记者 温知夏 图片由受访者提供 | R温知夏",
                "记者 温知夏 通讯员 陆望舒 学校供图 | R温知夏 C陆望舒",
                "本报融媒体记者 温　知 特派记者 陆望舒 实习生 顾 长 | R温知 R陆望舒 I顾长",
                "本报首席记者 温知夏 通讯员 何小满、陆望舒，柳如是 | R温知夏 C何小满 C陆望舒 C柳如是",
                "温知夏 陆望舒 | A温知夏 A陆望舒",
                "记 者 温知夏 通 讯 员 陆望舒 | R温知夏 C陆望舒",
                "（记 者 温 南） | R温南",
                "记者 阿不都热合曼 通讯员 乌云其其格、斯琴高娃 | R阿不都热合曼 C乌云其其格 C斯琴高娃",
                "本报联合采访组 | A本报联合采访组"
            })
    void belowTheHeadline(String byline, String names) {
        assertSigned(names, HEAD + byline + "\n\n" + TEXT + NEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（温知夏 整理） | R温知夏",
                "（温知夏供稿） | R温知夏",
                "本报记者 温知夏 | R温知夏",
                "记者 温知夏 通讯员 陆望舒 学校供图 | R温知夏 C陆望舒",
                "文/温知夏 | A温知夏",
                "□温知夏 | A温知夏"
            })
    void atTheEndOfTheText(String byline, String names) {
        assertSigned(names, HEAD + TEXT + byline + NEXT);
        assertSigned(names, HEAD + TEXT + "\n\n" + byline + NEXT);
    }

    @Test
    void theLastSentenceMayStillBeCut() {
        var page = PageReader.standard().read("p.txt", HEAD + TEXT + "记者李明\n\n在大厅看到，窗口前没有人排队。" + NEXT);
        assertEquals(TEXT + "记者李明在大厅看到，窗口前没有人排队。", page.articles().getFirst().body());
    }

    @Test
    void aWriterNamedTwiceIsNoAuthorBesides() {
        assertSigned("R温知夏 P陆望舒", HEAD + "本报讯（记者 温知夏）" + TEXT + "（文/温知夏 图/陆望舒）" + NEXT);
    }

    private static void assertSigned(String names, String text) {
        var page = PageReader.standard().read("p.txt", text);
        assertEquals(List.of("政务中心启用新大厅", "春季植树活动开始"), headlines(page));
        assertEquals(names, signers(page.articles().getFirst()));
    }

    private static String signers(Article article) {
        return article.byline().contributors().stream()
                .map(one -> initial(one.role()) + one.name())
                .collect(Collectors.joining(" "));
    }

    private static String initial(Role role) {
        return role.name().substring(0, 1);
    }

    private static List<String> headlines(NewspaperPage page) {
        return page.articles().stream()
                .map(article -> article.headline().full())
                .toList();
    }

    @Test
    void crossheadsDivideASignedArticle() {
        var page = PageReader.standard().read("p.txt", SIGNED + """
                一条山路通到家

                石门山货过去靠人背。去年，进村的山路修通，周小川的三轮车开到了家门口，香菇和木耳当天就能下山。

                一根网线连着城

                县里在每个村建起服务点，村民在网上卖香菇、卖木耳。去年，石门山货网上销售额达到九千万元，周小川每天要跑两趟。

                市图书馆延长开放时间

                本报讯 从本月起，市图书馆每天开放到晚上十点，周末不休息，读者可以在门口的自助机上还书。
                """);
        assertEquals(List.of("山货搭上快递车", "市图书馆延长开放时间"), headlines(page));
        assertTrue(page.articles().getFirst().paragraphs().contains("一根网线连着城"));
    }

    @Test
    void shortNewsBelowASignedArticleIsNoPartOfIt() {
        var page = PageReader.standard().read("p.txt", SIGNED + """
                图书馆延长开放

                从本月起，市图书馆每天开放到晚上十点，周末不休息，读者可以在门口的自助机上还书。

                老旧小区装电梯

                东河街道今年为十二栋老楼加装电梯，住在六楼的林阿姨说，买菜回家不用再歇三回。
                """);
        assertEquals(List.of("山货搭上快递车", "图书馆延长开放", "老旧小区装电梯"), headlines(page));
    }

    @Test
    void namesStandAboveTheirHeadlinesWhereThePageBeginsSo() {
        var page = PageReader.standard().read("p.txt", """
                青禾日报 2024年3月12日 星期二 第2版 要闻

                记者 温知夏

                政务中心启用新大厅

                昨日，青禾区政务中心启用新大厅，市民办事更方便。首日接待群众三百余人。

                记者 陆望舒

                春季植树活动开始

                昨日，志愿者在青禾公园种下两百棵树苗，大家都很高兴。
                """);
        assertEquals(List.of("政务中心启用新大厅", "春季植树活动开始"), headlines(page));
        assertEquals("R温知夏", signers(page.articles().get(0)));
        assertEquals("R陆望舒", signers(page.articles().get(1)));
    }
}
