package org.baoku;

import java.util.List;
import java.util.stream.IntStream;
import org.baoku.news.Article;

/** Articles of a few characters, for tests in which only their number and ids count. */
final class SmallArticles {
    private SmallArticles() {}

    static Article article(int number) {
        return Article.builder()
                .id("n" + number)
                .headline("第" + number + "条")
                .body("云河市春耕开始。")
                .build();
    }

    static List<Article> articles(int from, int to) {
        return IntStream.range(from, to).mapToObj(SmallArticles::article).toList();
    }
}
