package org.baoku.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
