package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.Segmenter;
import org.baoku.analysis.Word;
import org.baoku.error.ArchiveException;
import org.baoku.names.KnownName;
import org.baoku.names.NameStatus;
import org.baoku.news.Article;
import org.baoku.news.Byline;
import org.baoku.news.Role;
import org.baoku.search.SearchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of an archive: counted, kept, decided on, and used for queries and segmentation. */
class ArchiveNamesTest {
    @TempDir
    Path directory;

    private static Article article(String id, String day, Role role, String name, String body) {
        return Article.builder()
                .id(id)
                .headline("标题" + id)
                .body(body)
                .date(LocalDate.parse(day))
                .byline(new Byline(List.of()).plus(role, List.of(name)))
                .build();
    }

    private static List<Article> articles() {
        return List.of(
                article("a1", "2024-03-01", Role.REPORTER, "滕舟羿", "春耕开始了。"),
                article("a2", "2024-03-05", Role.PHOTOGRAPHER, "滕舟羿", "老街亮灯了。"),
                article("a3", "2024-03-03", Role.REPORTER, "奇·達楞泰", "草原绿了。"),
                article("a4", "2024-03-04", Role.REPORTER, "奇•达楞泰", "河水涨了。"),
                article("a5", "2024-03-06", Role.REPORTER, "奇•达楞泰", "桥通了。"),
                article("a6", "2024-03-07", Role.AUTHOR, "文化", "社论一篇，滕舟羿在其中被提到。"));
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.article().id()).toList();
    }

    @Test
    void countsNamesByRoleAndDay() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles());
            assertEquals(List.of(), archive.names().names(), "not visible before a refresh");
            archive.refresh();
            assertEquals(
                    Optional.of(new KnownName(
                            "滕舟羿",
                            NameStatus.FOUND,
                            2,
                            Map.of(Role.REPORTER, 1, Role.PHOTOGRAPHER, 1),
                            Optional.of(LocalDate.of(2024, 3, 1)),
                            Optional.of(LocalDate.of(2024, 3, 5)))),
                    archive.names().find("滕 舟羿"));
            var dotted = archive.names().find("奇达楞泰").orElseThrow();
            assertEquals("奇•达楞泰", dotted.name(), "as most bylines print it");
            assertEquals(3, dotted.articles());
            assertEquals(List.of(dotted), archive.names().names().subList(0, 1), "most articles first");
        }
    }

    @Test
    void deletedAndReplacedArticlesCountNoMore() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles());
            archive.refresh();
            assertEquals(2, archive.names().find("滕舟羿").orElseThrow().articles());
            archive.delete("a1");
            archive.add(article("a2", "2024-03-05", Role.REPORTER, "许望舒", "老街亮灯了。"));
            archive.refresh();
            assertEquals(Optional.empty(), archive.names().find("滕舟羿"));
            assertEquals(1, archive.names().find("许望舒").orElseThrow().articles());
        }
    }

    @Test
    void decisionsLastWithTheCommitOnly() {
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(articles());
            archive.decideName("孟宪东", NameStatus.ACCEPTED);
            archive.decideName("文化", NameStatus.REJECTED);
            archive.commit();
            try (var reading = NewsArchive.builder().readOnly().open(directory)) {
                archive.decideName("林一舟", NameStatus.ACCEPTED);
                assertEquals(NameStatus.ACCEPTED, status(archive, "林一舟"), "seen at once");
                assertEquals(Optional.empty(), reading.names().find("林一舟"), "not committed yet");
                archive.commit();
                reading.refresh();
                assertEquals(NameStatus.ACCEPTED, status(reading, "林一舟"));
                assertThrows(ArchiveException.class, () -> reading.decideName("林一舟", NameStatus.FOUND));
            }
        }
        try (var archive = NewsArchive.open(directory)) {
            assertEquals(NameStatus.ACCEPTED, status(archive, "孟宪东"));
            assertEquals(NameStatus.REJECTED, status(archive, "文化"));
            archive.decideName("孟宪东", NameStatus.FOUND);
            assertEquals(Optional.empty(), archive.names().find("孟宪东"), "only added by hand");
        }
    }

    private static NameStatus status(NewsArchive archive, String name) {
        return archive.names().find(name).orElseThrow().status();
    }

    @Test
    void aNameThatIsAWordByItselfFindsArticlesByThePersonFirst() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles());
            archive.refresh();
            assertEquals(List.of("a6"), ids(archive.search("\"滕舟羿\"")), "a quote asks for the text");
            var found = ids(archive.search("滕舟羿"));
            assertEquals(3, found.size());
            assertEquals("a6", found.getLast(), "a mention comes after what the person made");
            assertEquals(List.of("a1", "a2"), ids(archive.search("春耕 滕舟羿")).subList(0, 2));
            assertEquals(3, ids(archive.search("奇·达楞泰")).size(), "with another dot, in another script");
            archive.decideName("滕舟羿", NameStatus.REJECTED);
            assertEquals(List.of("a6"), ids(archive.search("滕舟羿")));
        }
    }

    @Test
    void aWordOfTheLexiconStaysThatWord() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles());
            archive.refresh();
            assertEquals(List.of(), ids(archive.search("文化")), "文化 in a byline is a pen name, not the topic");
        }
    }

    @Test
    void ownNamesAreWordsAndNoQuoteIsLost() {
        var text = "那日松和同事走进古丽热巴·艾山的家。";
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(articles());
            archive.add(article("old", "2024-03-08", Role.REPORTER, "古丽热巴·艾山", text));
            archive.add(article("by", "2024-03-08", Role.REPORTER, "那日松", "草原绿了。"));
        }
        try (var archive = NewsArchive.builder().ownNames().open(directory)) {
            archive.add(article("new", "2024-03-09", Role.REPORTER, "林一舟", text));
            archive.commit();
            for (var quote : List.of("那日松和", "日松和同", "丽热巴·艾", "巴艾山的")) {
                assertEquals(2, ids(archive.search("\"" + quote + "\"")).size(), quote);
            }
            var names = ids(archive.search("古丽热巴·艾山"));
            assertTrue(names.containsAll(List.of("old", "new")), names::toString);
            assertEquals(8, archive.stats().articlesOfOtherLexicons(), "the drift is counted");
            var words = words(Lexicon.bundled().with(archive.names().dictionary(Lexicon.bundled())), text);
            assertTrue(words.containsAll(List.of("那日松/nr", "古丽热巴艾山/nr")), words::toString);
            assertFalse(words(Lexicon.bundled(), text).contains("那日松/nr"), "else this shows nothing");
        }
    }

    @Test
    void rejectedAndDoubtfulNamesAreNoWords() {
        try (var archive = NewsArchive.inMemory()) {
            archive.addAll(articles());
            archive.add(article("a7", "2024-03-09", Role.REPORTER, "钭羿", "两个字。"));
            archive.refresh();
            var lexicon = Lexicon.bundled();
            assertEquals(2, archive.names().dictionary(lexicon).addedCount(), "文化 and 钭羿 are too short to be sure");
            archive.decideName("钭羿", NameStatus.ACCEPTED);
            archive.decideName("滕舟羿", NameStatus.REJECTED);
            var added = lexicon.with(archive.names().dictionary(lexicon));
            assertTrue(added.contains("钭羿") && !added.contains("滕舟羿"));
        }
    }

    private static List<String> words(Lexicon lexicon, String text) {
        return Segmenter.of(lexicon).segment(text).stream()
                .map((Word word) -> word.term() + "/" + word.partOfSpeech())
                .toList();
    }

    @Test
    void ownNamesOfAnArchiveThatIsNotThereAreNone() {
        try (var archive = NewsArchive.builder().ownNames().open(directory)) {
            assertEquals(Lexicon.bundled().fingerprint(), archive.stats().lexicon());
        }
    }
}
