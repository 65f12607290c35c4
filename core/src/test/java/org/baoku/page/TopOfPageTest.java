package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TopOfPageTest {
    private static final String DATE = "青禾日报\n2024年3月12日 星期二 今日8版\n";
    private static final String ARTICLE = "政务中心启用新大厅\n昨日，青禾区政务中心启用新大厅，市民办事更方便。\n";

    @Test
    void aMarkedLabelBelowTheMastheadIsTheColumnOfTheFirstArticle() {
        var page = PageReader.standard().read("p.txt", DATE + "◆ 深度\n" + ARTICLE);
        assertEquals(Optional.empty(), page.masthead().section());
        assertEquals(Optional.of("深度"), page.articles().getFirst().column());
    }

    @Test
    void anUnmarkedOneIsThePagesSection() {
        var page = PageReader.standard().read("p.txt", DATE + "深度\n" + ARTICLE);
        assertEquals(Optional.of("深度"), page.masthead().section());
        assertEquals(Optional.empty(), page.articles().getFirst().column());
    }

    @Test
    void aStrangeLineBetweenLinesOfTheMastheadStaysUnassigned() {
        var page = PageReader.standard().read("p.txt", "青禾日报\n读懂这座城\n2024年3月12日 星期二\n第3版 城事\n" + ARTICLE);
        assertEquals(List.of("读懂这座城"), page.unassigned());
        assertEquals(Optional.of("3"), page.masthead().page());
        assertEquals(1, page.articles().size());
    }

    @Test
    void anyShortLineBelowThePageNumberIsItsName() {
        var page = PageReader.standard().read("p.txt", DATE + "第3版\n河畔\n" + ARTICLE);
        assertEquals(Optional.of("河畔"), page.masthead().section());
    }

    @Test
    void aNoticeBelowTheMastheadIsNoSection() {
        var page = PageReader.standard().read("p.txt", DATE + "第3版\n公告\n\n青禾区供水站定于3月13日检修水管，停水四小时。\n");
        assertEquals(Optional.empty(), page.masthead().section());
        assertEquals("公告", page.articles().getFirst().headline().main());
    }

    @Test
    void editorsAtTheFootAreMastheadAndADateAloneIsNot() {
        var notice = "停水公告\n\n青禾区定于3月13日检修水管，停水四小时，请居民提前储水。\n\n青禾区供水站\n2024年3月12日\n";
        var page = PageReader.standard().read("p.txt", DATE + ARTICLE + "\n" + notice + "\n本版编辑 温知夏\n");
        assertEquals(List.of("温知夏"), page.masthead().editors());
        assertEquals(
                List.of("青禾区定于3月13日检修水管，停水四小时，请居民提前储水。", "青禾区供水站", "2024年3月12日"),
                page.articles().getLast().paragraphs());
    }

    @Test
    void aLineThatSaysWhoSpokeIsNoRestOfTheHeadline() {
        var page = PageReader.standard().read("p.txt", DATE + "\n青禾区春季农业生产会议昨日召开\n温知夏主持会议并讲话\n\n昨日，青禾区召开春季农业生产会议。\n");
        var headline = page.articles().getFirst().headline();
        assertEquals("青禾区春季农业生产会议昨日召开", headline.main());
        assertEquals(Optional.of("温知夏主持会议并讲话"), headline.subhead());
    }
}
