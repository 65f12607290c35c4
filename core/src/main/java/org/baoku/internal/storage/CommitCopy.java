package org.baoku.internal.storage;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.util.IOUtils;
import org.baoku.error.ArchiveException;

/**
 * Copies the files of a commit into a new archive: all of it or nothing. Files never change once they are written, so a hard
 * link is as good as a copy, and is used where the file system has them.
 */
public final class CommitCopy {
    private CommitCopy() {}

    /**
     * Copies files beside the target, checks them there, makes them durable, and gives the directory its name.
     *
     * @param source Lucene's files
     * @param files names of those to copy
     * @param target directory to make; must not exist, or be empty
     * @param check throws if the copy is not sound
     * @throws ArchiveException if the target is in the way
     */
    public static void copy(Directory source, Collection<String> files, Path target, Check check) throws IOException {
        var place = target.toAbsolutePath();
        checkIsFree(place);
        var parent = place.getParent();
        if (parent == null) {
            throw new ArchiveException("an archive cannot be written to " + target + ": it has no parent directory");
        }
        Files.createDirectories(parent);
        var unfinished = Files.createDirectory(
                parent.resolve(".%s.unfinished-%s".formatted(place.getFileName(), UUID.randomUUID())));
        try {
            var folder = new ArchiveFolder(unfinished);
            folder.create();
            try (var copy = new NIOFSDirectory(folder.index())) {
                copyFiles(source, files, copy);
                check.run(copy);
            }
            IOUtils.fsync(unfinished, true);
            Files.deleteIfExists(place);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            IOUtils.fsync(parent, true);
        } catch (DirectoryNotEmptyException e) {
            throw new ArchiveException(target + " came into being meanwhile; nothing was written", e);
        } finally {
            if (Files.exists(unfinished)) {
                MoreFiles.deleteRecursively(unfinished, RecursiveDeleteOption.ALLOW_INSECURE);
            }
        }
    }

    private static void checkIsFree(Path target) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            try (var children = Files.list(target)) {
                if (children.findAny().isEmpty()) {
                    return;
                }
            }
        }
        throw new ArchiveException(target + " exists already; name a directory that does not exist, or an empty one");
    }

    private static void copyFiles(Directory source, Collection<String> files, FSDirectory copy) throws IOException {
        for (var file : files) {
            if (!link(source, file, copy)) {
                copy.copyFrom(source, file, file, IOContext.READONCE);
                copy.sync(List.of(file));
            }
        }
        copy.syncMetaData();
    }

    /** False where there are no hard links: on another disk, in memory, on some file systems. */
    private static boolean link(Directory source, String file, FSDirectory copy) throws IOException {
        if (!(source instanceof FSDirectory files)) {
            return false;
        }
        var from = files.getDirectory().resolve(file);
        try {
            Files.createLink(copy.getDirectory().resolve(file), from);
            return true;
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (!Files.exists(from)) {
                throw e;
            }
            return false;
        }
    }

    /** Looks at a copy before it gets its name. */
    @FunctionalInterface
    public interface Check {
        /** Throws if the copy is not sound. */
        void run(Directory copy) throws IOException;
    }
}
