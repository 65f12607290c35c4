package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baoku.page.PageReader;

/**
 * Newspaper pages to be read.
 *
 * @param name where they come from
 * @param pages the pages
 */
public record SamplePages(String name, List<SamplePages.Page> pages) {
    private static final List<String> BUNDLED = List.of(
            "qinghe-daily-2024-03-12-p1.txt", "qinghe-daily-2024-03-12-p2.txt", "yuanshan-evening-2024-05-20-A03.txt");

    /**
     * A page.
     *
     * @param file name of its file
     * @param text extracted text
     */
    public record Page(String file, String text) {}

    /** Copies the list. */
    public SamplePages {
        pages = List.copyOf(pages);
    }

    /** The pages that come with Baoku's sources; invented. */
    public static SamplePages bundled() throws IOException {
        List<Page> pages = new ArrayList<>();
        for (String file : BUNDLED) {
            try (InputStream in = SamplePages.class.getResourceAsStream("pages/" + file)) {
                if (in == null) {
                    throw new IOException("The sample page " + file + " is not in the build");
                }
                pages.add(new Page(file, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        return new SamplePages("the sample pages", pages);
    }

    /** All {@code .txt} files of {@code directory}. */
    public static SamplePages of(Path directory) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                pages.add(new Page(file.getFileName().toString(), Files.readString(file)));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("There is no .txt file in " + directory);
        }
        return new SamplePages(directory.getFileName().toString(), pages);
    }

    /**
     * These pages, after a look that each gives articles.
     *
     * @throws IOException if one does not
     */
    public SamplePages checked() throws IOException {
        for (Page page : pages) {
            if (PageReader.standard().read(page.file, page.text).articles().isEmpty()) {
                throw new IOException("No article was read from " + page.file);
            }
        }
        return this;
    }

    /** Length of all texts in UTF-16 code units. */
    public int chars() {
        return pages.stream().mapToInt(page -> page.text().length()).sum();
    }
}
