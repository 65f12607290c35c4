package org.baoku.benchmarks.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    @Test
    void generatedNewsIsTheSameEverywhere() throws Exception {
        List<Article> once = Corpus.of(Corpus.GENERATED, 50).articles();
        List<Article> again = NewsGenerator.load().articles(80).subList(0, 50);
        assertEquals(once, again);
    }

    @Test
    void generatedNewsLooksLikeNews() throws Exception {
        List<Article> articles = Corpus.of(Corpus.GENERATED, 500).articles();
        String all = String.join("", articles.stream().map(Article::body).toList());
        assertFalse(all.contains("##"));
        assertTrue(all.contains("（记者"));
        double mean = (double) all.length() / articles.size();
        assertTrue(mean > 300 && mean < 1000, "mean length " + mean);
        double ideographs =
                (double) all.codePoints().filter(Character::isIdeographic).count() / all.length();
        assertTrue(ideographs > 0.75 && ideographs < 0.95, "share of ideographs " + ideographs);
        long distinct =
                articles.stream().map(article -> article.byline()).distinct().count();
        assertTrue(distinct > 50 && distinct < 300, "reporters " + distinct);
    }

    @Test
    void directoryWithOneFileOfArticlesStandsForIt(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("news.jsonl"), """
                {"id":"a","headline":"云泽开市","body":"正文"}
                """);
        Files.writeString(directory.resolve("news.topics.tsv"), "1\t云泽");

        Corpus corpus = Corpus.of(directory.toString(), 10);

        assertEquals("news.jsonl", corpus.name());
        assertEquals("a", corpus.articles().getFirst().id());
    }

    @Test
    void directoryWithoutArticlesIsNamed(@TempDir Path directory) {
        NoSuchFileException problem =
                assertThrows(NoSuchFileException.class, () -> Corpus.of(directory.toString(), 10));
        assertEquals(directory.toString(), problem.getFile());
    }

    @Test
    void readsCompressedLinesAtEqualDistances(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("news.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 10; i++) {
                String line = """
                        {"id":"a%d","headline":"云泽开市","body":"正文","date":"2023-02-08","unknown":[1]}
                        """.formatted(i);
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        List<Article> articles = Corpus.of(file.toString(), 5).articles();
        assertEquals(
                List.of("a0", "a2", "a4", "a6", "a8"),
                articles.stream().map(Article::id).toList());
        assertEquals(Optional.of(LocalDate.of(2023, 2, 8)), articles.getFirst().date());
        assertEquals("云泽开市", articles.getFirst().headline().main());
    }

    @Test
    void bodiesAreCutToTheWantedLength() throws Exception {
        Corpus corpus = Corpus.of(Corpus.GENERATED, 400);
        int chars = corpus.bodies(50_000).stream().mapToInt(String::length).sum();
        assertTrue(chars > 25_000 && chars < 100_000, chars + " characters");
    }
}
