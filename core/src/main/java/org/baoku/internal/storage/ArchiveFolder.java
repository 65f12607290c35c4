package org.baoku.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.baoku.error.ArchiveFormatException;

/**
 * The files of an archive: {@code index/} with Lucene's files, and the {@link HolderFile} beside it. The directory itself may
 * be reached through a link; below it there are none, so that nothing is read or written elsewhere.
 *
 * @param directory directory of the archive
 */
public record ArchiveFolder(Path directory) {
    private static final String INDEX = "index";

    /** Lucene's files. */
    public Path index() {
        return directory.resolve(INDEX);
    }

    /** Whether there is an index. */
    public boolean exists() {
        return Files.isDirectory(index(), LinkOption.NOFOLLOW_LINKS);
    }

    /** Makes the directories that are missing. */
    public void create() throws IOException {
        Files.createDirectories(directory);
        if (!Files.exists(index(), LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(index());
        }
    }

    /** Refuses an archive with links in it. */
    public void checkHasNoLinks() throws IOException {
        checkIsNoLink(index());
        if (!exists()) {
            return;
        }
        try (var files = Files.newDirectoryStream(index())) {
            for (var file : files) {
                checkIsNoLink(file);
            }
        }
    }

    private void checkIsNoLink(Path file) {
        if (Files.isSymbolicLink(file)) {
            throw new ArchiveFormatException(
                    "the archive in %s holds a symbolic link, %s; an archive has plain files only"
                            .formatted(directory, directory.relativize(file)));
        }
    }
}
