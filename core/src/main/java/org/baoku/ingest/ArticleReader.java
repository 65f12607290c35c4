package org.baoku.ingest;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.baoku.error.InputException;
import org.baoku.page.BylineReader;
import org.baoku.page.PageReader;

/**
 * Reads articles from files, directories (in the order of names, hidden files left out) and zip archives, on several
 * threads; articles and refusals come in the order of the input all the same. What cannot be read is refused by place
 * and reason, and the rest goes on.
 *
 * <p>Files with many records are read record by record, and reading goes ahead of the sink by a bounded amount only, so
 * that memory does not grow with the input. Input is trusted in nothing: a page or record has at most {@value
 * #MOST_BYTES} bytes, packed files may not unpack to a multiple that no text has, XML and JSON have limits on depth and
 * size, and nothing that a file names is fetched. Thread-safe.
 */
public final class ArticleReader {
    /** A page file or a record of another format may have this many bytes; larger ones are refused. */
    public static final int MOST_BYTES = 64 << 20;

    private static final int BUFFER_BYTES = 1 << 16;

    /** Smaller files are read whole on another thread; larger ones are cut into records on the calling thread. */
    private static final int WHOLE_BYTES = 1 << 20;

    private final PageFormat pages;
    private final Bylines bylines;
    private final int threads;

    private ArticleReader(PageFormat pages, Bylines bylines, int threads) {
        this.pages = pages;
        this.bylines = bylines;
        this.threads = threads;
    }

    /**
     * A reader that uses all processors.
     *
     * @param pages reads the text of newspaper pages
     */
    public ArticleReader(PageReader pages) {
        this(pages, BylineReader.standard());
    }

    /**
     * A reader that uses all processors.
     *
     * @param pages reads the text of newspaper pages
     * @param bylines reads the bylines and openings of other formats
     */
    public ArticleReader(PageReader pages, BylineReader bylines) {
        this(
                new PageFormat(pages),
                new Bylines(checkNotNull(bylines)),
                Runtime.getRuntime().availableProcessors());
    }

    /**
     * A reader that uses another number of threads.
     *
     * @param threads how many threads read beside the one that calls; at least 1
     * @return a reader that is like this one otherwise
     */
    public ArticleReader withThreads(int threads) {
        checkArgument(threads >= 1, "threads must be at least 1, got %s", threads);
        return new ArticleReader(pages, bylines, threads);
    }

    /**
     * Reads everything below a path.
     *
     * @param path a file, directory or zip archive
     * @param format what the files hold
     * @param sink takes articles and refusals, on the calling thread; what it throws ends the reading
     */
    public void read(Path path, Format format, ArticleSink sink) {
        try (var ahead = new ReadAhead(sink, threads)) {
            new Sources(
                            source -> read(source, format, ahead, sink),
                            (place, reason) -> ahead.add(0, told -> told.refused(new Refusal(place, reason))),
                            ahead::finish)
                    .below(path);
            ahead.finish();
        }
    }

    private void read(Source source, Format format, ReadAhead ahead, ArticleSink sink) {
        var reader = formatOf(source, format);
        if (reader == pages || (!source.isGzip() && source.bytes() <= WHOLE_BYTES)) {
            ahead.add(source.bytes(), found -> readFile(source, reader, (bytes, work) -> work.accept(found), found));
        } else {
            readFile(source, reader, ahead, sink);
        }
    }

    private FileFormat formatOf(Source source, Format format) {
        return switch (format) {
            case AUTO -> formatByName(source.plainName().toLowerCase(Locale.ROOT));
            case PAGE -> pages;
            case JSONL, NINJS -> new JsonFormat(new Ninjs(bylines), format);
            case CSV -> new CsvFormat(bylines);
            case NITF, NEWSML, FEED, ALTO -> new XmlFormat(bylines, pages, format);
        };
    }

    private FileFormat formatByName(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "jsonl", "ndjson", "json" -> new JsonFormat(new Ninjs(bylines), Format.AUTO);
            case "csv", "tsv" -> new CsvFormat(bylines);
            case "xml", "nitf", "alto", "rss", "atom" -> new XmlFormat(bylines, pages, Format.AUTO);
            default -> pages;
        };
    }

    private static void readFile(Source source, FileFormat reader, Work work, ArticleSink progress) {
        try (var raw = new CountingInputStream(source.content().open());
                var in = new BufferedInputStream(unpacked(source, raw), BUFFER_BYTES)) {
            var records = new Records(source.place(), work, () -> source.tellProgress(raw.getCount(), progress));
            readRecords(source, reader, in, records);
            records.flush();
        } catch (IOException e) {
            var refusal = new Refusal(source.place(), Sources.reason(e));
            work.add(0, sink -> sink.refused(refusal));
        }
    }

    static void readRecords(Source source, FileFormat reader, InputStream in, Records records) {
        try {
            reader.read(source, in, records);
        } catch (InputException e) {
            records.refuse(0, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            records.refuse(0, Sources.reason(e));
        }
    }

    private static InputStream unpacked(Source source, InputStream raw) throws IOException {
        return source.isGzip() ? Packing.gunzip(raw, BUFFER_BYTES) : raw;
    }
}
