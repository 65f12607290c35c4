package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.baoku.news.Article;
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

    private static String firstPassage(String text, String query) {
        try (var archive = NewsArchive.inMemory()) {
            archive.add(Article.builder().id("text").body(text).build());
            archive.refresh();
            return archive.search(query).hits().stream()
                    .flatMap(hit -> hit.passages().stream())
                    .map(passage -> passage.toHtml())
                    .findFirst()
                    .orElse("not found");
        }
    }
}
