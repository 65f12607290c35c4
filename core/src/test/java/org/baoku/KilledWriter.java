package org.baoku;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A process that writes until it is killed. After each commit it appends a line to a file: the round that is durable now.
 * Round r holds, of every article i, the version of the last round that changed it; see {@link #version}.
 */
final class KilledWriter {
    static final int ARTICLES = 30;

    private KilledWriter() {}

    /** The version of an article after a round, -1 if it is deleted then. */
    static int version(int article, int round) {
        for (int r = round; r > 0; r--) {
            var change = change(article, r);
            if (change != 0) {
                return change > 0 ? r : -1;
            }
        }
        return -1;
    }

    /** What a round does with an article: adds it, deletes it, or leaves it. */
    private static int change(int article, int round) {
        int dice = new Random(1_000_003L * round + article).nextInt(100);
        return dice < 20 ? 1 : dice < 25 ? -1 : 0;
    }

    public static void main(String[] arguments) throws IOException {
        var acknowledged = Path.of(arguments[1]);
        int round = Integer.parseInt(arguments[2]);
        try (var archive = NewsArchive.builder().ramBufferMb(1).open(Path.of(arguments[0]))) {
            Files.writeString(acknowledged, "open\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            while (true) {
                int next = ++round;
                IntStream.range(0, ARTICLES)
                        .filter(article -> change(article, next) < 0)
                        .forEach(article -> archive.delete(NumberedArticles.id(article)));
                archive.addAll(IntStream.range(0, ARTICLES)
                        .filter(article -> change(article, next) > 0)
                        .mapToObj(article -> NumberedArticles.article(article, next)));
                archive.commit();
                Files.writeString(acknowledged, next + "\n", StandardOpenOption.APPEND);
            }
        }
    }
}
