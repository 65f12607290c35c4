package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.baoku.error.ArchiveException;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bit of a closed archive flips on the disk, anywhere: opening or verifying it says so, or nothing that it answers changes. */
class BitFlipTest {
    private static final List<String> QUERIES =
            List.of("招商引资", "\"营商环境是发展\"", "旅客 同句 百分", "记者:陈松", "日期:2023-01", "标题:新闻", "*");

    @TempDir
    Path directory;

    @Test
    void noFlippedBitGoesUnnoticed() throws Exception {
        try (var archive = NewsArchive.open(directory)) {
            archive.addAll(IntStream.range(0, 25).mapToObj(i -> NumberedArticles.article(i, 0)));
            archive.commit();
            archive.delete(NumberedArticles.id(3));
            archive.addAll(IntStream.range(20, 40).mapToObj(i -> NumberedArticles.article(i, 1)));
        }
        var expected = answers();
        var files = files();
        long bytes = 0;
        for (var file : files) {
            bytes += Files.size(file);
        }
        int flips = TestSize.of("bitFlips", 1_000, 20_000);
        var random = new Random(5);
        int refused = 0;
        int reported = 0;
        for (int flip = 0; flip < flips; flip++) {
            // Half of them by size, half of them by file, so that small files get their share.
            var file = flip % 2 == 0 ? at(files, random.nextLong(bytes)) : files.get(random.nextInt(files.size()));
            long size = Files.size(file);
            if (size == 0) {
                continue;
            }
            var intact = Files.readAllBytes(file);
            var damaged = intact.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            var hint = "flip " + flip + " in " + file.getFileName() + " at " + at;
            switch (notice(expected, hint)) {
                case REFUSED -> refused++;
                case REPORTED -> reported++;
                case HARMLESS -> {}
            }
            Files.write(file, intact);
        }
        assertEquals(expected, answers(), "the archive is as it was");
        assertTrue(
                refused > 0 && reported > 0 && refused + reported > flips * 9 / 10,
                refused + " refused, " + reported + " reported of " + flips);
    }

    private enum Notice {
        REFUSED,
        REPORTED,
        HARMLESS
    }

    private Notice notice(List<String> expected, String hint) {
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            if (!archive.verify().isSound()) {
                return Notice.REPORTED;
            }
        } catch (ArchiveException e) {
            return Notice.REFUSED;
        }
        assertEquals(expected, answers(), hint + ": changes answers, and verification finds nothing");
        return Notice.HARMLESS;
    }

    private List<String> answers() {
        var answers = new ArrayList<String>();
        try (var archive = NewsArchive.builder().readOnly().open(directory)) {
            for (var query : QUERIES) {
                var result = archive.search(
                        SearchRequest.of(query).size(100).exactTotal().build());
                answers.add(query + " " + result.total() + " " + result.hits());
            }
        }
        return answers;
    }

    /** All files that hold something of the archive. */
    private List<Path> files() throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .sorted()
                    .toList();
        }
    }

    private static Path at(List<Path> files, long offset) throws IOException {
        long before = 0;
        for (var file : files) {
            before += Files.size(file);
            if (offset < before) {
                return file;
            }
        }
        throw new IllegalArgumentException("offset " + offset + " of " + before);
    }
}
