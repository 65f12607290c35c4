package org.baoku.internal.index;

import com.google.common.hash.Hashing;
import com.google.common.hash.HashingOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.IOUtils;
import org.baoku.archive.ExportManifest;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;

/** Writes articles as they are stored, one a line, in the order of their ids. The file gets its name when it is whole. */
final class JsonLinesExport {
    private static final int BUFFER_BYTES = 1 << 16;

    private JsonLinesExport() {}

    static ExportManifest write(IndexReader reader, Path file, WorkProgress progress) throws IOException {
        var target = file.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ArchiveException(file + " exists already; an export overwrites nothing");
        }
        var unfinished = target.resolveSibling(".%s.unfinished-%s".formatted(target.getFileName(), UUID.randomUUID()));
        try {
            var manifest = writeLines(reader, unfinished, isPacked(target), progress);
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            IOUtils.fsync(Objects.requireNonNull(target.getParent()), true);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static boolean isPacked(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
    }

    private static ExportManifest writeLines(IndexReader reader, Path file, boolean isPacked, WorkProgress progress)
            throws IOException {
        var written = new Object() {
            long articles;
        };
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = new UnclosedStream(channel);
            var packed = isPacked ? new GZIPOutputStream(bytes, BUFFER_BYTES) : bytes;
            var hashed = new HashingOutputStream(Hashing.sha256(), packed);
            try (var lines = new BufferedOutputStream(hashed, BUFFER_BYTES)) {
                var fields = reader.storedFields();
                ArticleScan.each(reader, (id, doc) -> {
                    lines.write(ArticleLine.of(StoredArticles.read(fields, doc)));
                    lines.write('\n');
                    progress.at(++written.articles, reader.numDocs());
                });
            }
            channel.force(true);
            return new ExportManifest(written.articles, hashed.hash().toString(), ArchiveFormat.VERSION);
        }
    }

    /** Writes to a channel that is synced before it is closed. */
    private static final class UnclosedStream extends OutputStream {
        private final OutputStream out;

        UnclosedStream(FileChannel channel) {
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {}
    }
}
