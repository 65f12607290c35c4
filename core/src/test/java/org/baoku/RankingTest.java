package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.search.Freshness;
import org.baoku.search.Hit;
import org.baoku.search.NewsQuery;
import org.baoku.search.Ranking;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.Test;

/** In which order articles come, and what follows them. */
class RankingTest {
    private static final String FILLER = "天气晴朗，市民出门散步，公园里十分热闹。";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 5);

    private static NewsArchive archiveOf(Article... articles) {
        var archive = NewsArchive.inMemory();
        archive.addAll(Arrays.asList(articles));
        archive.refresh();
        return archive;
    }

    private static Article article(String id, String headline, String body) {
        return Article.builder().id(id).headline(headline).body(body).date(DAY).build();
    }

    private static List<String> ids(NewsArchive archive, SearchRequest.Builder request) {
        return archive.search(request.build()).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Test
    void wordsThatStandTogetherComeFirst() {
        var together = article("together", "", FILLER.repeat(3) + "春耕农机检修完毕。" + FILLER.repeat(20));
        var apart = article("apart", "", FILLER.repeat(3) + "春耕开始。" + FILLER.repeat(17) + "农机检修完毕。" + FILLER.repeat(3));
        try (var archive = archiveOf(apart, together)) {
            assertEquals(List.of("together", "apart"), ids(archive, SearchRequest.of("春耕 农机 检修")));
            assertEquals(
                    score(archive, "together", Ranking.PLAIN),
                    score(archive, "apart", Ranking.PLAIN),
                    1e-3,
                    "BM25 alone sees no difference");
        }
    }

    @Test
    void theExplanationHasTheScoreOfTheHit() {
        var together = article("together", "", FILLER + "春耕农机检修完毕。" + FILLER);
        var one = article("one", "", FILLER + "春耕开始。");
        try (var archive = archiveOf(one, together)) {
            for (var id : List.of("together", "one")) {
                var explanation = archive.explain(NewsQuery.parse("春耕 农机 检修"), id);
                assertEquals(score(archive, id, Ranking.DEFAULT), explanation.score(), 1e-6);
                assertTrue(explanation.reason().contains("how near to each other"), explanation.reason());
            }
        }
    }

    private static double score(NewsArchive archive, String id, Ranking ranking) {
        var request = SearchRequest.of("春耕 农机 检修").ranking(ranking).build();
        return archive.search(request).hits().stream()
                .filter(hit -> hit.article().id().equals(id))
                .mapToDouble(Hit::score)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsThatStandEarlyComeFirst() {
        var early = article("early", "", "灌溉水渠通水。" + FILLER.repeat(20));
        var late = article("late", "", FILLER.repeat(20) + "灌溉水渠通水。");
        try (var archive = archiveOf(late, early)) {
            assertEquals(List.of("early", "late"), ids(archive, SearchRequest.of("灌溉 水渠")));
        }
    }

    @Test
    void theHeadlineCountsTwiceUnlessSwitchedOff() {
        var inHeadline = article("headline", "水渠与灌溉", FILLER);
        var inBody = article("body", "天气", "灌溉水渠，水渠灌溉，灌溉水渠。");
        try (var archive = archiveOf(inBody, inHeadline)) {
            assertEquals(List.of("headline", "body"), ids(archive, SearchRequest.of("灌溉 水渠")));
            var plain = new Ranking(false, true, true, Optional.empty());
            assertEquals(
                    List.of("body", "headline"),
                    ids(archive, SearchRequest.of("灌溉 水渠").ranking(plain)));
        }
    }

    @Test
    void newerArticlesComeFirstIfAsked() {
        var better = article("old", "水渠灌溉", "水渠灌溉。").toBuilder()
                .date(DAY.minusYears(10))
                .build();
        var newer = article("new", "消息", "水渠灌溉。").toBuilder().date(DAY).build();
        try (var archive = archiveOf(better, newer)) {
            assertEquals(List.of("old", "new"), ids(archive, SearchRequest.of("水渠 灌溉")));
            var fresh = Ranking.DEFAULT.with(new Freshness(DAY, 30, 10));
            assertEquals(
                    List.of("new", "old"),
                    ids(archive, SearchRequest.of("水渠 灌溉").ranking(fresh)));
            assertEquals(List.of(), ids(archive, SearchRequest.of("农机").ranking(fresh)), "it still has to match");
        }
    }

    @Test
    void freshnessHalvesWithEachHalfLife() {
        var freshness = Freshness.of(DAY, 30);
        assertEquals(2, freshness.factor(DAY), 1e-9);
        assertEquals(2, freshness.factor(DAY.plusDays(3)), 1e-9);
        assertEquals(1.5, freshness.factor(DAY.minusDays(30)), 1e-9);
        assertEquals(1.25, freshness.factor(DAY.minusDays(60)), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new Freshness(DAY, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Freshness(DAY, 1, 0));
    }

    @Test
    void nearMissesFollowOnlyIfAskedAndCountForNothing() {
        var match = article("match", "春耕", "农机检修。");
        var near = article("near", "备耕", "拖拉机检查修理。");
        var far = article("far", "体育", "足球比赛。");
        try (var archive = archiveOf(far, near, match)) {
            var query = "农机检修 日期:2024-03-05";
            assertEquals(List.of("match"), ids(archive, SearchRequest.of(query)));
            var result = archive.search(SearchRequest.of(query).nearMisses().build());
            assertEquals(
                    List.of("match", "near", "far"),
                    result.hits().stream().map(hit -> hit.article().id()).toList());
            assertEquals(
                    List.of(false, true, true),
                    result.hits().stream().map(Hit::isNearMiss).toList());
            assertEquals(1, result.total().count());
            assertTrue(result.hits().get(0).score() > result.hits().get(1).score());
            assertEquals(
                    2,
                    ids(archive, SearchRequest.of(query).size(2).nearMisses()).size());
        }
    }

    @Test
    void thereAreNoNearMissesWithoutAFilter() {
        try (var archive = archiveOf(article("a", "备耕", "拖拉机检查修理。"))) {
            assertEquals(List.of(), ids(archive, SearchRequest.of("农机检修").nearMisses()));
            assertEquals(
                    List.of(),
                    ids(archive, SearchRequest.of("农机检修 日期:2024-03-06").nearMisses()));
            assertEquals(
                    List.of(),
                    ids(archive, SearchRequest.of("\"农机检修\" 日期:2024-03-05").nearMisses()));
        }
    }

    @Test
    void aRoundUpIsKnownByItsForm() {
        var roundUp = article("roundUp", "简讯", "云河大桥通车\n云河大桥今天通车，全长三公里。\n青原举行书展\n青原书展今天开幕，展出图书两万册。\n");
        var story = article("story", "大桥", "云河大桥今天通车。\n大桥全长三公里，双向六车道，设计时速八十公里。\n群众前来参观。\n");
        var notice = article("other", "来信", "读者来信说，希望多登简短的消息。\n");
        try (var archive = archiveOf(story, notice, roundUp)) {
            assertEquals(
                    "roundUp",
                    ids(archive, SearchRequest.of("本市快讯 日期:2024-03-05").nearMisses())
                            .getFirst());
        }
    }

    @Test
    void pagesOfAnySizeGiveTheSameOrder() {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 300; i++) {
            articles.add(article("a" + i, "消息", FILLER.repeat(i % 17) + "水渠" + FILLER.repeat(i % 5) + "灌溉。"));
        }
        try (var archive = archiveOf(articles.toArray(Article[]::new))) {
            var request = SearchRequest.of("水渠 灌溉").size(10).paged();
            var first = archive.search(request.build());
            var seen = new ArrayList<>(first.hits());
            var next = first.next();
            for (int size = 7; next.isPresent(); size += 13) {
                var page = archive.search(
                        SearchRequest.of("水渠 灌溉").size(size).after(next.get()).build());
                seen.addAll(page.hits());
                next = page.next();
            }
            assertEquals(300, seen.size());
            for (int i = 1; i < seen.size(); i++) {
                assertFalse(
                        seen.get(i).score() > seen.get(i - 1).score() + 1e-6,
                        "hit " + i + " is better than the one before");
            }
        }
    }
}
