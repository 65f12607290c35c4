package org.baoku.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;

/** Every sample of a format gives the articles that the mapping tables promise. */
class FormatSamplesTest {
    private static final Path SAMPLES = Path.of(System.getProperty("baoku.root", ".."), "samples", "formats");

    @Test
    void csv() {
        var articles = read("qinghe.csv", Format.CSV);
        var first = articles.getFirst();
        assertEquals("qh-csv-1", first.id());
        assertEquals(new Headline(Optional.of("开春第一课"), "云溪渡口恢复摆渡", Optional.empty()), first.headline());
        assertEquals(List.of("停航八年的云溪渡口三月十二日重新开渡。", "首班船上坐了二十三人，“比走大桥近六里”，菜农说。"), first.paragraphs());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 13)), first.date());
        assertEquals(Optional.of("青禾日报"), first.newspaper());
        assertEquals(OptionalInt.of(4121), first.issue());
        assertEquals(Optional.of("2"), first.page());
        assertEquals(Optional.of("民生"), first.section());
        assertEquals(Optional.of("沿河行"), first.column());
        assertEquals(ArticleKind.NEWS, first.kind());
        assertEquals(List.of("林一舟", "许望舒"), first.byline().names(Role.REPORTER));
        assertEquals(List.of("杜小满"), first.byline().names(Role.CORRESPONDENT));
        assertEquals(List.of("渡船靠岸。"), first.captions());
        assertEquals(Optional.of("https://qinghe.example/2024/0313/2"), first.url());
        assertEquals("\"58\"", first.extras().get("字数"));
        var second = articles.get(1);
        assertEquals("短评：渡口开了,心也近了", second.headline().main());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 13)), second.date());
        assertEquals(ArticleKind.COMMENTARY, second.kind());
        assertEquals(Optional.of("青禾发布"), second.source());
    }

    @Test
    void ninjsObject() {
        var article = read("ninjs.json", Format.NINJS).getFirst();
        assertEquals("urn:example:qinghe:2024:ninjs-1", article.id());
        assertEquals(new Headline(Optional.empty(), "老粮仓改成了乡村书屋", Optional.of("三千册书从县城下乡")), article.headline());
        assertEquals(List.of("云岭镇的老粮仓里，米香换成了书香。", "书屋“不打烊”，钥匙挂在门边。"), article.paragraphs());
        assertEquals(List.of("孩子们在粮仓书屋读书。", "粮仓书屋外景。"), article.captions());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 14)), article.date());
        assertEquals(List.of("乔木青"), article.byline().names(Role.REPORTER));
        assertEquals(List.of("江一帆"), article.byline().names(Role.CORRESPONDENT));
        assertEquals(List.of("周小禾"), article.byline().names(Role.PHOTOGRAPHER));
        assertEquals(Optional.of("青禾"), article.dateline().place());
        assertEquals(Optional.of("青禾通讯社"), article.source());
        assertEquals(ArticleKind.FEATURE, article.kind());
        assertEquals("[\"阅读\",\"乡村\"]", article.extras().get("subjects"));
    }

    @Test
    void ninjsLines() {
        var articles = read("ninjs.ndjson", Format.NINJS);
        assertEquals("青禾湿地来了三百只天鹅", articles.getFirst().headline().main());
        assertEquals(2, articles.getFirst().paragraphs().size());
        assertEquals(List.of("林一舟"), articles.getFirst().byline().names(Role.REPORTER));
        assertEquals(Optional.of("本报"), articles.getFirst().dateline().agency());
        var photo = articles.get(1);
        assertEquals("天鹅起舞", photo.headline().main());
        assertEquals(ArticleKind.PHOTO, photo.kind());
        assertEquals(List.of("天鹅在湿地浅水处起舞。"), photo.captions());
    }

    @Test
    void nitf() {
        var article = read("nitf.xml", Format.NITF).getFirst();
        assertEquals("qinghe-nitf-1", article.id());
        assertEquals(new Headline(Optional.empty(), "夜班公交末班延到零点", Optional.of("六条线路先行")), article.headline());
        assertEquals(List.of("从今晚起，县城六条公交线路的末班车延到零点。", "首日乘客四百一十二人次，多是晚班护士和餐馆帮工。", "责任编辑：苏晚晴"), article.paragraphs());
        assertEquals(List.of("夜班公交驶出总站。"), article.captions());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 17)), article.date());
        assertEquals(Optional.of("青禾日报"), article.newspaper());
        assertEquals(OptionalInt.of(4125), article.issue());
        assertEquals(Optional.of("3"), article.page());
        assertEquals(Optional.of("民生"), article.section());
        assertEquals(Optional.of("百姓出行"), article.column());
        assertEquals(ArticleKind.NEWS, article.kind());
        assertEquals(List.of("林一舟", "奇·达楞太"), article.byline().names(Role.REPORTER));
        assertEquals(List.of("周小禾"), article.byline().names(Role.PHOTOGRAPHER));
        assertEquals(
                new Dateline(Optional.of("青禾通讯社"), Optional.of("青禾"), Optional.of(LocalDate.of(2024, 3, 16))),
                article.dateline());
    }

    @Test
    void newsml() {
        var articles = read("newsml-g2.xml", Format.NEWSML);
        var first = articles.getFirst();
        assertEquals("urn:example:qinghe:g2-1", first.id());
        assertEquals(new Headline(Optional.empty(), "长陵石桥修旧如旧", Optional.of("百年石桥只走人不走车")), first.headline());
        assertEquals(List.of("石匠用糯米灰浆补上最后一道缝，长陵石桥重新开放。", "桥头立了新牌：机动车绕行。"), first.paragraphs());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 18)), first.date());
        assertEquals(Optional.of("青禾日报"), first.newspaper());
        assertEquals(List.of("许望舒"), first.byline().names(Role.REPORTER));
        assertEquals(List.of("林小雨"), first.byline().names(Role.INTERN));
        assertEquals(
                new Dateline(Optional.of("青禾通讯社"), Optional.of("长陵"), Optional.of(LocalDate.of(2024, 3, 17))),
                first.dateline());
        assertEquals(ArticleKind.FEATURE, first.kind());
        var second = articles.get(1);
        assertEquals("麦田喝上返青水", second.headline().main());
        assertEquals(List.of("三万亩麦田这两天喝上了返青水。"), second.paragraphs());
        assertEquals(List.of("乔木青"), second.byline().names(Role.REPORTER));
    }

    @Test
    void rss() {
        var articles = read("rss.xml", Format.FEED);
        var first = articles.getFirst();
        assertEquals("qinghe-rss-1", first.id());
        assertEquals("草莓大棚装上了“电子眼”", first.headline().main());
        assertEquals(List.of("云溪村的草莓大棚装上了“电子眼”。", "棚里湿度", "手机上一看便知。"), first.paragraphs());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 20)), first.date());
        assertEquals(Optional.of("青禾新闻网"), first.newspaper());
        assertEquals(Optional.of("三农"), first.section());
        assertEquals(List.of("江一帆"), first.byline().names(Role.REPORTER));
        assertEquals(List.of("杜小满"), first.byline().names(Role.CORRESPONDENT));
        assertEquals("\"大棚湿度手机上看。\"", first.extras().get("summary"));
        var second = articles.get(1);
        assertEquals("https://news.qinghe.example/2024/0320/b.html", second.id());
        assertEquals("青禾县图书馆自本周起每周一闭馆一天。", second.body());
        assertEquals(List.of("苏晚晴"), second.byline().names(Role.AUTHOR));
    }

    @Test
    void atom() {
        var articles = read("atom.xml", Format.FEED);
        var first = articles.getFirst();
        assertEquals("缆车检修三天", first.headline().main());
        assertEquals(List.of("远山缆车二十五日起检修三天。", "上山请走步道。"), first.paragraphs());
        assertEquals(Optional.of(LocalDate.of(2024, 3, 21)), first.date());
        assertEquals(Optional.of("https://yuanshan.example/1"), first.url());
        assertEquals(List.of("杜小满"), first.byline().names(Role.REPORTER));
        var second = articles.get(1);
        assertEquals("后山的山茶开到了第三坡。", second.body());
        assertEquals(List.of("秦川"), second.byline().names(Role.AUTHOR));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 22)), second.date());
    }

    @Test
    void alto() {
        var collected = Collected.of(SAMPLES.resolve("alto.xml"), Format.ALTO);
        assertEquals(List.of(), collected.refusals);
        assertEquals(Optional.of("青禾日报"), collected.pages.getFirst().masthead().newspaper());
        var article = collected.articles.getFirst();
        assertEquals("全县完成春灌二十万亩", article.headline().main());
        assertEquals(List.of("林一舟"), article.byline().names(Role.REPORTER));
        assertEquals(Optional.of(LocalDate.of(2024, 3, 23)), article.date());
        assertTrue(article.body().contains("比去年同期多一成。用上新阀门 SmartValve 的村子省了一半人工。"), article::body);
    }

    @Test
    void theFormatIsToldByNameAndContent() {
        for (var file : List.of(
                "ninjs.json",
                "ninjs.ndjson",
                "nitf.xml",
                "newsml-g2.xml",
                "rss.xml",
                "atom.xml",
                "alto.xml",
                "qinghe.csv")) {
            var told = Collected.of(SAMPLES.resolve(file), Format.AUTO);
            assertEquals(List.of(), told.refusals, file);
            assertTrue(!told.articles.isEmpty(), file);
            assertTrue(
                    told.articles.stream()
                            .noneMatch(article -> article.headline().main().isEmpty()),
                    file);
        }
    }

    private static List<Article> read(String file, Format format) {
        var collected = Collected.of(SAMPLES.resolve(file), format);
        assertEquals(List.of(), collected.refusals);
        assertEquals(collected.bytesTotal, collected.bytesRead);
        return collected.articles;
    }
}
