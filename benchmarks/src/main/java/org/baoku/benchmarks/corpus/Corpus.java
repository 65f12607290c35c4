package org.baoku.benchmarks.corpus;

import com.google.common.base.Utf8;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;

/**
 * Articles to measure on.
 *
 * @param name where they come from
 * @param articles the articles
 */
public record Corpus(String name, List<Article> articles) {
    /** Name of the generated corpus. */
    public static final String GENERATED = "generated";

    private static final Pattern LINES = Pattern.compile("\\.jsonl(\\.gz)?$");

    /** Copies the articles. */
    public Corpus {
        articles = List.copyOf(articles);
    }

    /**
     * Generates or reads articles.
     *
     * @param source {@value #GENERATED}, or a file of articles in JSON Lines, which may
     *     be compressed by gzip, or a directory with one such file
     * @param maxArticles how many to generate at most, or to take at equal distances from the file
     */
    public static Corpus of(String source, int maxArticles) throws IOException {
        if (source.equals(GENERATED)) {
            return new Corpus(GENERATED, NewsGenerator.load().articles(maxArticles));
        }
        Path file = file(Path.of(source));
        return new Corpus(file.getFileName().toString(), read(file)).sample(maxArticles);
    }

    /** At most {@code maxArticles} of the articles, taken at equal distances. */
    public Corpus sample(int maxArticles) {
        if (articles.size() <= maxArticles) {
            return this;
        }
        List<Article> sample = new ArrayList<>(maxArticles);
        for (long i = 0; i < maxArticles; i++) {
            sample.add(articles.get((int) (i * articles.size() / maxArticles)));
        }
        return new Corpus(name, sample);
    }

    /** Size of the bodies in UTF-8. */
    public long utf8Bytes() {
        return articles.stream()
                .mapToLong(article -> Utf8.encodedLength(article.body()))
                .sum();
    }

    /** The bodies, up to {@code maxChars} UTF-16 code units taken at equal distances. */
    public List<String> bodies(long maxChars) {
        long all =
                articles.stream().mapToLong(article -> article.body().length()).sum();
        double share = Math.min(1, (double) maxChars / Math.max(1, all));
        List<String> bodies = new ArrayList<>();
        double due = 0;
        for (Article article : articles) {
            due += share;
            if (due >= 1 && !article.body().isEmpty()) {
                bodies.add(article.body());
                due -= 1;
            }
        }
        return bodies;
    }

    private static Path file(Path source) throws IOException {
        if (!Files.isDirectory(source)) {
            return source;
        }
        try (Stream<Path> files = Files.list(source)) {
            List<Path> found =
                    files.filter(file -> LINES.matcher(file.toString()).find()).toList();
            if (found.size() != 1) {
                throw new NoSuchFileException(
                        source.toString(),
                        null,
                        "a corpus is a .jsonl[.gz] file or a directory with one, but this holds " + found.size());
            }
            return found.getFirst();
        }
    }

    private static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                articles.add(ArticleJson.read(line));
            }
        }
        return articles;
    }

    private static BufferedReader open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }
}
