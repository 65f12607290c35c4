package org.baoku.internal.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.internal.storage.ArchiveFolder;
import org.baoku.internal.storage.ArchiveThreads;
import org.baoku.internal.storage.HolderFile;
import org.baoku.internal.storage.Notifier;
import org.baoku.internal.storage.UninterruptibleLocks;

/** Opens indexes: checks what is there, takes the lock, and leaves nothing open when that fails. */
public final class IndexOpening {
    private IndexOpening() {}

    /** Whether there is something in a directory that may be an archive. */
    public static boolean isIn(Path directory) {
        return new ArchiveFolder(directory).exists();
    }

    /** Opens or creates the index of an archive in a directory. */
    public static ArchiveIndex open(Path directory, IndexSettings settings) {
        var folder = new ArchiveFolder(directory);
        return opened("the archive in " + directory, settings, (place, threads) -> {
            folder.checkHasNoLinks();
            if (settings.isReadOnly() && !folder.exists()) {
                throw new ArchiveFormatException("there is no archive in " + directory);
            }
            folder.create();
            var holder = new HolderFile(folder);
            var files = new MMapDirectory(folder.index(), new UninterruptibleLocks(threads));
            try {
                return on(files, Optional.of(holder), place, settings, threads);
            } catch (LockObtainFailedException e) {
                throw new ArchiveInUseException(directory, holder.read(), e);
            }
        });
    }

    /** Opens or creates an index on Lucene's files; closes these with the index, or when it fails. */
    public static ArchiveIndex open(Directory files, String place, IndexSettings settings) {
        return opened(place, settings, (name, threads) -> on(files, Optional.empty(), name, settings, threads));
    }

    /** Makes an empty index in memory. */
    public static ArchiveIndex inMemory(IndexSettings settings) {
        return open(new ByteBuffersDirectory(), "the archive in memory", settings);
    }

    private static ArchiveIndex opened(String place, IndexSettings settings, Opening opening) {
        var threads = new ArchiveThreads(settings.threads(), place);
        ArchiveIndex index;
        try {
            index = threads.call(() -> opening.open(place, threads));
        } catch (ArchiveException | IllegalArgumentException e) {
            threads.close();
            throw e;
        }
        try {
            index.start();
            return index;
        } catch (ArchiveException e) {
            index.close();
            throw e;
        }
    }

    private static ArchiveIndex on(
            Directory files, Optional<HolderFile> holder, String place, IndexSettings settings, ArchiveThreads threads)
            throws IOException {
        var notifier = new Notifier(settings.listener());
        try {
            var lastCommit = ArchiveFormat.check(files, place);
            if (!settings.isReadOnly()) {
                return writing(files, holder, place, settings, threads, notifier, lastCommit);
            }
            if (lastCommit.isEmpty()) {
                throw new ArchiveFormatException("there is no archive in " + place);
            }
            return new ArchiveIndex(place, files, holder, Optional.empty(), settings, threads, notifier);
        } catch (IOException | RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private static ArchiveIndex writing(
            Directory files,
            Optional<HolderFile> holder,
            String place,
            IndexSettings settings,
            ArchiveThreads threads,
            Notifier notifier,
            Optional<SegmentInfos> lastCommit)
            throws IOException {
        var writing = new IndexWriting(files, lastCommit, settings, threads, notifier);
        try {
            if (lastCommit.isEmpty()) {
                // So that a new archive can be opened for reading at once.
                writing.commit(false);
            }
            return new ArchiveIndex(place, files, holder, Optional.of(writing), settings, threads, notifier);
        } catch (IOException | RuntimeException e) {
            writing.abandon();
            throw e;
        }
    }

    /** Opens an index at a place. */
    @FunctionalInterface
    private interface Opening {
        ArchiveIndex open(String place, ArchiveThreads threads) throws IOException;
    }
}
