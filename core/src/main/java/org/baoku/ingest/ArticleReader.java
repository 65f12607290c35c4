package org.baoku.ingest;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.baoku.error.InputException;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;
import org.baoku.news.NewspaperPage;
import org.baoku.page.PageReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from files, directories (in the order of names, hidden files left out) and zip archives. What cannot
 * be read is refused by place and reason, and the rest goes on. Memory is bounded by the largest page or line, at most
 * {@value #MOST_BYTES} bytes each. Thread-safe.
 */
public final class ArticleReader {
    /** A page file or a line of JSON Lines may have this many bytes; larger ones are refused. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    private final PageReader pages;

    /**
     * A reader.
     *
     * @param pages reads the text of newspaper pages
     */
    public ArticleReader(PageReader pages) {
        this.pages = pages;
    }

    /**
     * Reads everything below a path.
     *
     * @param path a file, directory or zip archive
     * @param format what the files hold
     * @param sink takes articles and refusals; what it throws ends the reading
     */
    public void read(Path path, Format format, ArticleSink sink) {
        try {
            if (Files.isDirectory(path)) {
                readDirectory(path, format, sink);
            } else if (hasSuffix(path, ".zip")) {
                readZip(path, format, sink);
            } else {
                readFile(path, format, sink);
            }
        } catch (NoSuchFileException e) {
            refuse(sink, path, "there is no such file");
        } catch (AccessDeniedException e) {
            refuse(sink, path, "it may not be read: access denied");
        } catch (ZipException e) {
            refuse(sink, path, "damaged: " + e.getMessage());
        } catch (EOFException e) {
            refuse(sink, path, "damaged: it ends too early");
        } catch (IOException e) {
            refuse(sink, path, "it cannot be read: " + e.getMessage());
        }
    }

    private void readDirectory(Path directory, Format format, ArticleSink sink) throws IOException {
        List<Path> children;
        try (var listing = Files.list(directory)) {
            children = listing.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        for (var child : children) {
            if (Files.isSymbolicLink(child) && Files.isDirectory(child)) {
                refuse(sink, child, "it is a link to a directory; name the directory itself");
            } else {
                read(child, format, sink);
            }
        }
    }

    private void readZip(Path zip, Format format, ArticleSink sink) throws IOException {
        try (var files = openZip(zip)) {
            for (Path root : files.getRootDirectories()) {
                readDirectory(root, format, sink);
            }
        }
    }

    /** Archives packed on Chinese systems may have their names in GBK. */
    private static FileSystem openZip(Path zip) throws IOException {
        try {
            return FileSystems.newFileSystem(zip);
        } catch (ZipException e) {
            return FileSystems.newFileSystem(zip, Map.of("encoding", "GB18030"));
        }
    }

    private void readFile(Path file, Format format, ArticleSink sink) throws IOException {
        long total = Files.size(file);
        try (var raw = new CountingInputStream(Files.newInputStream(file));
                var in = new BufferedInputStream(unpacked(file, raw), BUFFER_BYTES)) {
            if (holdsLines(file, format)) {
                readLines(file, in, raw, total, sink);
            } else {
                readPage(file, in, sink);
            }
            sink.progress(file, raw.getCount(), total);
        }
    }

    private static InputStream unpacked(Path file, InputStream raw) throws IOException {
        return hasSuffix(file, ".gz") ? new GZIPInputStream(raw, BUFFER_BYTES) : raw;
    }

    private static boolean holdsLines(Path file, Format format) {
        return switch (format) {
            case JSONL -> true;
            case PAGE -> false;
            case AUTO ->
                List.of(".jsonl", ".ndjson", ".json").stream()
                        .anyMatch(suffix -> hasSuffix(file, suffix) || hasSuffix(file, suffix + ".gz"));
        };
    }

    private void readPage(Path file, InputStream in, ArticleSink sink) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES);
        if (in.read() >= 0) {
            refuse(sink, file, "too large: a page may have %d bytes".formatted(MOST_BYTES));
            return;
        }
        NewspaperPage page;
        try {
            page = pages.read(name(file), TextDecoder.decode(bytes));
        } catch (InputException e) {
            refuse(sink, file, e.getMessage());
            return;
        }
        sink.page(page);
        page.articles().forEach(sink::article);
    }

    private static void readLines(Path file, InputStream in, CountingInputStream raw, long total, ArticleSink sink)
            throws IOException {
        var lines = new ByteLines(in, MOST_BYTES);
        long number = 0;
        for (var line = lines.next(); line.isPresent(); line = lines.next()) {
            number++;
            sink.progress(file, raw.getCount(), total);
            if (lines.tooLong()) {
                refuse(sink, file, number, "too long: a line may have %d bytes".formatted(MOST_BYTES));
            } else if (!isBlank(line.get())) {
                readLine(file, number, line.get(), sink);
            }
        }
        if (number == 0) {
            refuse(sink, file, "empty: it has no lines");
        }
    }

    private static void readLine(Path file, long number, byte[] line, ArticleSink sink) {
        Article article;
        try {
            article = ArticleJson.read(TextDecoder.decode(line));
        } catch (InputException e) {
            refuse(sink, file, number, e.getMessage());
            return;
        }
        sink.article(article);
    }

    private static void refuse(ArticleSink sink, Path file, @Nullable String reason) {
        sink.refused(new Refusal(place(file), String.valueOf(reason)));
    }

    private static void refuse(ArticleSink sink, Path file, long line, @Nullable String reason) {
        sink.refused(new Refusal("%s, line %d".formatted(place(file), line), String.valueOf(reason)));
    }

    private static String place(Path file) {
        var system = file.getFileSystem();
        return system.equals(FileSystems.getDefault()) ? file.toString() : system + "!" + file;
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasSuffix(Path file, String suffix) {
        return name(file).toLowerCase(Locale.ROOT).endsWith(suffix);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
