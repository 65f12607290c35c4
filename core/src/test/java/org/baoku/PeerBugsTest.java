package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.baoku.news.Article;
import org.baoku.search.Highlighting;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that other analyzers lost, and where they marked the wrong place. */
class PeerBugsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本月开户数创新高。|开户数|本月<em>开户数</em>创新高。",
                "7号电池促销|7号电池|<em>7号电池</em>促销",
                "美国力特公司|美国力特|<em>美国力特</em>公司",
                "24口交换机到货|24口交换机|<em>24口交换机</em>到货",
                "型号PD1728_A_1已停产|PD1728|型号<em>PD1728</em>_A_1已停产",
                "本次非公开发行费用概算如下|非公开|本次<em>非公开</em>发行费用概算如下",
                "本次非公开发行费用概算如下|发行费用概算|本次非公开<em>发行费用概算</em>如下",
                "主要经营缅甸琥珀蜜蜡各类产品|珀|主要经营缅甸琥<em>珀</em>蜜蜡各类产品",
                "歌手張學友来访|學友|歌手張<em>學友</em>来访",
                "购物车里的产品无法删除|购物车|<em>购物车</em>里的产品无法删除",
                "村里办起合作社|合作社|村里办起<em>合作社</em>",
                "歌颂中国人民|中国人民|歌颂<em>中国人民</em>",
                "國際電子展开幕|国际电子|<em>國際電子</em>展开幕",
                "会期２０１２年|2012|会期<em>２０１２</em>年",
                "张三,新买的手机|手机|张三,新买的<em>手机</em>",
                "美國阿拉斯加州發生8.0級地震|发生8.0级地震|美國阿拉斯加州<em>發生8.0級地震</em>",
                "收录𨨏字的字典|𨨏|收录<em>𨨏</em>字的字典",
                "我喜欢编程|程|我喜欢编<em>程</em>",
                "也是 中  华 人民共和国 国球 。|中华人民共和国国球|也是 <em>中  华 人民共和国 国球</em> 。",
                "<p>乒乓球是 \"国球\"</p>|乒乓球|&lt;p&gt;<em>乒乓球</em>是 &quot;国球&quot;&lt;/p&gt;",
            })
    void aQuoteIsFoundAndMarked(String text, String quote, String marked) {
        assertEquals(marked, firstPassage(text, '"' + quote + '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chenkai168登录|chen*|<em>chenkai</em>168登录",
                "购物车里的产品无法删除|购物车|<em>购物车</em>里的产品无法删除",
                "主要经营缅甸琥珀|珀|主要经营缅甸琥<em>珀</em>",
                "公募基金20年绩优基金经理数据|基金经理|公募基金20年绩优<em>基金经理</em>数据",
            })
    void aWordIsFoundAndMarked(String text, String query, String marked) {
        assertEquals(marked, firstPassage(text, query));
    }

    /** analysis-ik#814: a shorter sentence that begins the same was found, the very sentence was not. */
    @Test
    void aWholeSentenceFindsItselfAlone() {
        var sentence = "云溪县召开春耕备耕现场会";
        assertEquals(List.of(sentence), found('"' + sentence + '"', sentence, "云溪县召开春耕备耕"));
    }

    @Test
    void blankLinesMoveNoMark() {
        var text = "\n营造建设和谐环境 \n \n\n专业名称：建设                        发布日期：2010 年 1 月 \n\n      \n\n"
                + "摘要：为贯彻落实科学发展观，将建设有机融入全社会持续发展，减\n\n小建设对社会资源的占用。";
        assertEquals(List.of("科学"), marked(text, "科学"));
        var pairs = "我白天是一名语言\n\n\n\n学习者，晚上是一名初级码农。空的时候喜欢看算法和应用数学书，也喜欢悬疑推理小说，ACG方面喜欢型月、"
                + "轨迹。喜欢有\n\n\n\n\n思想深度的事物，你喜欢写代码吗？\n\n   \n\n\n\n\n\n\n\n\n\n程序员喜欢黑夜";
        assertEquals(Collections.nCopies(6, "喜欢"), marked(pairs, "喜欢"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "中华人民共和国#地大物博|地大物博|<em>地大物博</em>",
                "蒋介石晚年标准造像，供报刊在节庆期间与重要场合悬挂使用。#蒋氏去台后，晚年很少穿军装，此幅照片上的蒋身佩勋章，仅为节日礼仪。"
                        + "|节日|蒋氏去台后，晚年很少穿军装，此幅照片上的蒋身佩勋章，仅为<em>节日</em>礼仪。",
                "hello word =#this is my hello word#hello world|my hello|this is <em>my hello</em> word",
                "RS#复称#value#数据#采集#232#485#数据库#数据库服务器|数据库|<em>数据库</em>",
            })
    void severalCaptionsAreOneTextWithoutShiftedMarks(String captions, String quote, String marked) {
        var article = Article.builder()
                .id("text")
                .captions(List.of(captions.split("#")))
                .build();
        assertEquals(marked, passages(article, '"' + quote + '"').getFirst());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http://www.news.cn/a1/2023-02/08/c_1129347.htm|www.news.cn",
                "xiao123|xiao123",
                "cube5 2|cube5 2",
                " 有前导空格的句子|句子",
                "人为损坏的终端将视情况收取维修费用。凡在保修期内非人为损坏，均可免费保修。|维修费用。凡在保修期内",
                "公司的主要产品有琥珀、蜜蜡、缅甸翡翠和各类珠宝首饰。|公司的主要产品有琥珀、蜜蜡、缅甸翡翠和各类珠宝首饰",
            })
    void whatIsIndexedIsFoundByItself(String text, String quote) {
        assertEquals(List.of(quote), marked(text, '"' + quote + '"'));
    }

    @Test
    void theEndOfALongTextIsMarked() {
        var text = "香港新聞週刊報道。".repeat(10_000) + "網址 www.victorycity.com.hk";
        assertEquals(List.of("www.victorycity.com.hk"), marked(text, "\"www.victorycity.com.hk\""));
    }

    @Test
    void marksSplitNoSurrogatePair() {
        var passages = passages(
                Article.builder()
                        .id("text")
                        .body("velit 👊👊👊 春耕 👊👊👊".repeat(40))
                        .build(),
                "春耕");
        assertTrue(passages.stream().noneMatch(PeerBugsTest::hasHalfPair), passages::toString);
        assertTrue(passages.getFirst().contains("<em>春耕</em>"), passages::toString);
    }

    private static boolean hasHalfPair(String text) {
        return text.codePoints().anyMatch(symbol -> Character.getType(symbol) == Character.SURROGATE);
    }

    @Test
    void aWholeWordComesBeforeItsScatteredCharacters() {
        assertEquals(List.of("钢铁侠托尼"), found("钢铁侠", "钢铁侠托尼", "钢铁托尼侠"));
        assertEquals(List.of("三星手机"), found("\"三星手机\"", "三星手机", "三星苹果手机"));
    }

    /** Greek letters that look like Latin ones are other letters: a quote finds what is printed, not what it looks like. */
    @Test
    void lettersOfOtherScriptsStayWhatTheyAre() {
        assertEquals(List.of("登山ΝIKΕ男鞋"), found("\"ΝIKΕ\"", "登山ΝIKΕ男鞋", "登山NIKE男鞋"));
        assertEquals(List.of("登山NIKE男鞋"), found("\"nike\"", "登山ΝIKΕ男鞋", "登山NIKE男鞋"));
    }

    private static List<String> found(String query, String... bodies) {
        try (var archive = NewsArchive.inMemory()) {
            for (int i = 0; i < bodies.length; i++) {
                archive.add(Article.builder().id("b" + i).body(bodies[i]).build());
            }
            archive.refresh();
            return archive.search(query).hits().stream()
                    .map(hit -> hit.article().body())
                    .toList();
        }
    }

    /** What is marked in a text, from left to right. */
    private static List<String> marked(String text, String query) {
        try (var archive = NewsArchive.inMemory()) {
            archive.add(Article.builder().id("text").body(text).build());
            archive.refresh();
            var request = SearchRequest.of(query)
                    .highlighting(new Highlighting(100, Highlighting.DEFAULT.maxLengthChars()))
                    .build();
            return archive.search(request).hits().stream()
                    .flatMap(hit -> hit.passages().stream())
                    .flatMap(passage ->
                            passage.spans().stream().map(span -> passage.text().substring(span.start(), span.end())))
                    .toList();
        }
    }

    private static List<String> passages(Article article, String query) {
        try (var archive = NewsArchive.inMemory()) {
            archive.add(article);
            archive.refresh();
            return archive.search(query).hits().stream()
                    .flatMap(hit -> hit.passages().stream())
                    .map(passage -> passage.toHtml())
                    .toList();
        }
    }

    private static String firstPassage(String text, String query) {
        var passages = passages(Article.builder().id("text").body(text).build(), query);
        return passages.isEmpty() ? "not found" : passages.getFirst();
    }
}
