package org.baoku.internal.storage;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import org.baoku.error.ArchiveHolder;

/**
 * Names the process that writes to an archive, for people. Lucene's lock excludes other writers, and the operating system
 * frees it when a process ends; this file decides nothing, and what it says is not trusted.
 */
public final class HolderFile {
    private static final String NAME = "writer";
    private static final int MOST_BYTES = 4096;

    private final Path file;

    /** In an archive. */
    public HolderFile(ArchiveFolder folder) {
        this.file = folder.directory().resolve(NAME);
    }

    /** What the file says; empty if there is none, or it is not one of ours. */
    public Optional<ArchiveHolder> read() throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        var lines = new Properties();
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            lines.load(new StringReader(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8)));
            return Optional.of(new ArchiveHolder(
                    Long.parseLong(lines.getProperty("pid", "")),
                    lines.getProperty("host", ""),
                    Instant.parse(lines.getProperty("since", ""))));
        } catch (NoSuchFileException | IllegalArgumentException | DateTimeException e) {
            // Gone meanwhile, or not written by us: nobody is known, which is an answer.
            return Optional.empty();
        }
    }

    /** Names this process. Only the holder of the lock may do it. The file is put in place whole. */
    public void write() throws IOException {
        var text = "pid=%s\nhost=%s\nsince=%s\n"
                .formatted(ProcessHandle.current().pid(), host(), Instant.now().truncatedTo(ChronoUnit.SECONDS));
        var written = file.resolveSibling(NAME + ".new");
        Files.deleteIfExists(written);
        Files.writeString(written, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Removes the name: the archive is closed as it should be. */
    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            // A machine without a name in its own tables; the process id still tells.
            return "this machine";
        }
    }
}
