package org.baoku;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.baoku.news.Article;
import org.baoku.news.Byline;
import org.baoku.news.Role;

/** Articles made from a number and a version, so that any test and any process can tell what an archive must hold. */
final class NumberedArticles {
    private static final List<String> SENTENCES = List.of(
            "云河市召开招商引资工作推进会",
            "会议强调营商环境是发展的沃土",
            "市民服务中心的和服展览同日开幕",
            "记者和服务群众的干部一起谈心",
            "旅客人数比上年增长百分之五",
            "春耕备耕工作全面展开",
            "老街的青石板路修旧如旧");
    private static final String SIGNS = "甲乙丙丁戊己庚辛壬癸";

    private NumberedArticles() {}

    static String id(int number) {
        return "id" + number;
    }

    /** A text that stands in this version of the article and in no other one. */
    static String mark(int number, int version) {
        var mark = new StringBuilder("编码");
        for (char digit :
                String.format(Locale.ROOT, "%05d%04d", number, version).toCharArray()) {
            mark.append(SIGNS.charAt(digit - '0'));
        }
        return mark.append("终").toString();
    }

    static Article article(int number, int version) {
        var random = new Random(31L * number + version);
        var body = new StringBuilder();
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            body.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(random.nextInt(5) == 0 ? "。\n\n" : "。");
        }
        return Article.builder()
                .id(id(number))
                .headline("第" + number + "条新闻")
                .body(body + mark(number, version) + "。")
                .date(LocalDate.of(2023, 1, 1).plusDays(number % 400))
                .newspaper("云河日报")
                .page(Integer.toString(1 + number % 8))
                .byline(Byline.NONE.plus(Role.REPORTER, List.of("陈松")))
                .build();
    }
}
