package org.baoku;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.baoku.archive.ExportManifest;
import org.baoku.archive.LoadReport;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.error.InputException;
import org.baoku.ingest.ArticleReader;
import org.baoku.ingest.ArticleSink;
import org.baoku.ingest.Format;
import org.baoku.page.PageReader;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * All articles of an archive as JSON Lines (the keys of {@link org.baoku.json.ArticleJson}, unknown ones included), and back:
 * the way from one format of the index to another, and to any other software. Articles stand in the order of their ids, so
 * that archives with the same articles have the same export. Beside the file stands {@code FILE.manifest.json} with the number
 * of articles and the SHA-256 of the lines. A file name that ends with {@code .gz} is packed.
 */
public final class ArchiveExport {
    private static final String MANIFEST_SUFFIX = ".manifest.json";
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ArchiveExport() {}

    /**
     * Exports the articles as of the last refresh or commit, while changes go on. Keeps one article in memory. The file gets
     * its name when it is whole and on disk.
     *
     * @param archive the archive
     * @param file file to write; must not exist
     * @param progress learns how many articles were written
     * @return what the file holds
     * @throws ArchiveException if the file exists, an article cannot be read, or the disk fails or is full
     */
    public static ExportManifest write(NewsArchive archive, Path file, WorkProgress progress) {
        var manifest = archive.index().export(file, progress);
        try {
            Files.writeString(manifestFile(file), MAPPER.writeValueAsString(manifest) + "\n");
        } catch (IOException e) {
            throw new ArchiveException("the manifest of %s cannot be written: %s".formatted(file, e.getMessage()), e);
        }
        return manifest;
    }

    /**
     * The manifest of an export.
     *
     * @param file the export
     * @return its manifest; empty if none stands beside it
     * @throws InputException if the manifest cannot be read
     */
    public static Optional<ExportManifest> manifest(Path file) {
        try {
            return Optional.of(MAPPER.readValue(Files.readString(manifestFile(file)), ExportManifest.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            throw new InputException(
                    "%s is no manifest of an export: %s".formatted(manifestFile(file), e.getMessage()), e);
        }
    }

    /**
     * Imports an export, or any file of JSON Lines. If a manifest stands beside it, it is checked against that before an
     * article is added, and the number of articles afterwards. Lines that are no articles are refused one by one, and the
     * rest goes on. Can be started again after a kill, see {@link ArchiveLoader}.
     *
     * @param file the file; {@code .gz} is unpacked
     * @param loader loads the articles; is finished when this returns
     * @param sink learns how far the reading is; may be the loader
     * @return what was done
     * @throws InputException if the file is not the one that its manifest describes: damaged, cut, or another one
     * @throws ArchiveException if the archive takes no changes
     */
    public static LoadReport read(Path file, ArchiveLoader loader, ArticleSink sink) {
        var manifest = manifest(file);
        if (manifest.isPresent()) {
            check(file, manifest.get());
        }
        new ArticleReader(PageReader.standard()).read(file, Format.JSONL, sink);
        var report = loader.finish();
        if (manifest.isPresent() && manifest.get().articles() != report.inputs()) {
            throw new InputException("%s holds %s articles by its manifest, but %s were read"
                    .formatted(file, manifest.get().articles(), report.inputs()));
        }
        return report;
    }

    private static void check(Path file, ExportManifest manifest) {
        var hash = new HashingOutputStream(Hashing.sha256(), OutputStream.nullOutputStream());
        try (var in = unpacked(file)) {
            in.transferTo(hash);
        } catch (IOException e) {
            throw new InputException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
        if (!hash.hash().toString().equals(manifest.sha256())) {
            throw new InputException(
                    "%s is damaged, cut or another file: its SHA-256 is not the one of its manifest, %s; nothing was imported"
                            .formatted(file, manifestFile(file)));
        }
    }

    private static InputStream unpacked(Path file) throws IOException {
        var in = Files.newInputStream(file);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static Path manifestFile(Path file) {
        return file.resolveSibling(file.getFileName() + MANIFEST_SUFFIX);
    }
}
