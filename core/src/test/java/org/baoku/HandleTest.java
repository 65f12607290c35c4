package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.baoku.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening and closing an archive leaves nothing behind: no file, no mapping, no thread. */
class HandleTest {
    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");
    private static final Path MAPPINGS = Path.of("/proc/self/maps");

    @TempDir
    Path directory;

    @Test
    void openingAndClosingLeavesNothingBehind() throws Exception {
        assumeTrue(Files.isReadable(MAPPINGS), "this system does not tell open files");
        var archiveDirectory = directory.resolve("archive");
        try (var archive = NewsArchive.open(archiveDirectory)) {
            archive.addAll(IntStream.range(0, 20).mapToObj(i -> NumberedArticles.article(i, 0)));
        }
        int cycles = TestSize.of("cycles", 50, 1_000);
        for (int cycle = 1; cycle <= cycles; cycle++) {
            try (var archive = NewsArchive.open(archiveDirectory)) {
                archive.add(NumberedArticles.article(cycle % 20, cycle));
                archive.commit();
                archive.search(SearchRequest.of("招商引资").size(3).paged().build());
                try (var reader = NewsArchive.builder().readOnly().open(archiveDirectory)) {
                    assertEquals(20, reader.size());
                }
            }
            assertEquals(0, openIn(directory), "cycle " + cycle);
        }
        // Threads end by themselves a moment after they were told to.
        for (int i = 0; i < 500 && threads() > 0; i++) {
            Thread.sleep(10);
        }
        assertEquals(0, threads(), "threads left");
    }

    private static long openIn(Path directory) throws IOException {
        long open = 0;
        try (var descriptors = Files.newDirectoryStream(DESCRIPTORS)) {
            for (var descriptor : descriptors) {
                open += isIn(directory, descriptor) ? 1 : 0;
            }
        }
        try (var mappings = Files.lines(MAPPINGS)) {
            return open
                    + mappings.filter(line -> line.contains(directory.toString()))
                            .count();
        }
    }

    private static boolean isIn(Path directory, Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).startsWith(directory);
        } catch (IOException e) {
            // A descriptor of another thread that was closed while we looked.
            return false;
        }
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("baoku-"))
                .count();
    }

    @Test
    void theCountIsNotBlind() throws Exception {
        assumeTrue(Files.isReadable(MAPPINGS), "this system does not tell open files");
        try (var archive = NewsArchive.open(directory.resolve("open"))) {
            archive.add(NumberedArticles.article(1, 1));
            archive.commit();
            assertTrue(openIn(directory) > 0 && threads() > 0);
        }
    }
}
