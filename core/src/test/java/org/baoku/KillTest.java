package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract C8: a writing process is killed at any moment, again and again; no acknowledged commit is lost. */
class KillTest {
    private static final int MAX_COMMITS_BEFORE_KILL = 5;
    private static final int MAX_MILLIS_BEFORE_KILL = 60;

    @TempDir
    Path directory;

    @Test
    void everyAcknowledgedCommitSurvivesAKill() throws Exception {
        int kills = TestSize.of("kills", 50, 1_000);
        var random = new Random(7);
        int round = 0;
        int midRound = 0;
        for (int kill = 0; kill < kills; kill++) {
            int acknowledged = killOnce(random, round);
            round = assertSurvives(acknowledged, "kill " + kill);
            midRound += round > acknowledged ? 1 : 0;
        }
        assertTrue(
                2 * round >= kills,
                "rounds that were written: " + round + ", killed after a commit unseen: " + midRound);
    }

    /** Starts a writer, kills it, and returns the last round that it acknowledged. */
    private int killOnce(Random random, int round) throws Exception {
        var acknowledged = directory.resolve("acknowledged");
        Files.deleteIfExists(acknowledged);
        var output = directory.resolve("output");
        var writer = ChildJvm.start(
                List.of(),
                KilledWriter.class,
                output,
                directory.resolve("archive").toString(),
                acknowledged.toString(),
                Integer.toString(round));
        try {
            int lines = 1 + random.nextInt(MAX_COMMITS_BEFORE_KILL);
            while (!Files.exists(acknowledged)
                    || Files.readAllLines(acknowledged).size() < lines) {
                assertTrue(writer.isAlive(), () -> "the writer has ended: " + read(output));
                Thread.sleep(2);
            }
            Thread.sleep(random.nextInt(MAX_MILLIS_BEFORE_KILL));
            assertTrue(writer.isAlive(), () -> "the writer has ended: " + read(output));
        } finally {
            writer.destroyForcibly();
            assertTrue(writer.waitFor(60, TimeUnit.SECONDS));
        }
        return Files.readAllLines(acknowledged).stream()
                .filter(line -> !line.equals("open"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(round);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Opens the archive in this process, and returns the round that it holds: the acknowledged one or the one after it. */
    private int assertSurvives(int acknowledged, String hint) {
        try (var archive = NewsArchive.open(directory.resolve("archive"))) {
            var check = archive.verify();
            assertTrue(check.isSound(), () -> hint + ": " + check.problems());
            int round = holds(archive, acknowledged + 1) ? acknowledged + 1 : acknowledged;
            assertTrue(holds(archive, round), () -> hint + ": does not hold round " + acknowledged + " nor the next");
            long living = IntStream.range(0, KilledWriter.ARTICLES)
                    .filter(article -> KilledWriter.version(article, round) > 0)
                    .count();
            assertEquals(living, archive.size(), hint);
            return round;
        }
    }

    private static boolean holds(NewsArchive archive, int round) {
        for (int article = 0; article < KilledWriter.ARTICLES; article++) {
            int version = KilledWriter.version(article, round);
            var expected =
                    version > 0 ? Optional.of(NumberedArticles.article(article, version)) : Optional.<Article>empty();
            if (!archive.get(NumberedArticles.id(article)).equals(expected)) {
                return false;
            }
        }
        return true;
    }
}
