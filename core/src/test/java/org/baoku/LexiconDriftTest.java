package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.UserDictionary;
import org.baoku.news.Article;
import org.baoku.search.Hit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract C7: another lexicon makes no article unfindable by quote, and the archive tells which wrote what. */
class LexiconDriftTest {
    private static final String TEXT = "商品和服务质量监督抽查结果公布,云岭镇草莓节吸引游客三万人次。";

    @TempDir
    Path directory;

    @Test
    void oldArticlesAreFoundByEveryQuoteAfterWordsCameAndWent() {
        try (var archive = NewsArchive.open(directory)) {
            archive.add(article("old"));
        }
        var changed = Lexicon.bundled()
                .with(UserDictionary.builder()
                        .add("云岭镇草莓节")
                        .add("务质")
                        .add("量监")
                        .remove("服务")
                        .remove("和服")
                        .remove("质量")
                        .build());
        assertNotEquals(Lexicon.bundled().fingerprint(), changed.fingerprint());
        try (var archive = NewsArchive.builder().lexicon(changed).open(directory)) {
            archive.add(article("new"));
            archive.commit();
            for (int start = 0; start < TEXT.length(); start++) {
                for (int end = start + 1; end <= Math.min(TEXT.length(), start + 8); end++) {
                    var quote = TEXT.substring(start, end);
                    if (quote.codePoints().anyMatch(Character::isIdeographic)) {
                        assertEquals(List.of("new", "old"), found(archive, quote), quote);
                    }
                }
            }
            var stats = archive.stats();
            assertEquals(changed.fingerprint(), stats.lexicon());
            assertEquals(1, stats.articlesOfOtherLexicons());
            assertEquals(1L, stats.articlesByLexicon().get(Lexicon.bundled().fingerprint()));
        }
    }

    private static Article article(String id) {
        return Article.builder().id(id).body(TEXT).build();
    }

    private static List<String> found(NewsArchive archive, String quote) {
        return archive.search("\"" + quote + "\"").hits().stream()
                .map(Hit::article)
                .map(Article::id)
                .sorted()
                .toList();
    }
}
