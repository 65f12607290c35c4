package org.baoku.internal.index;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.NoDeletionPolicy;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.baoku.archive.ArchiveCommit;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.internal.storage.ArchiveFolder;
import org.baoku.internal.storage.ArchiveThreads;
import org.baoku.internal.storage.HolderFile;

/** Goes back to an earlier commit of an archive that nobody writes to: makes its content a new commit, and deletes nothing. */
public final class IndexRollback {
    private static final String DAMAGED = "damaged-";

    private IndexRollback() {}

    /** Makes the content of a commit the newest one. */
    public static ArchiveCommit run(Path directory, long id, IndexSettings settings) {
        var place = "the archive in " + directory;
        var folder = new ArchiveFolder(directory);
        try (var threads = new ArchiveThreads(1, place)) {
            return threads.call(() -> {
                folder.checkHasNoLinks();
                if (!folder.exists()) {
                    throw new ArchiveFormatException("there is no archive in " + directory);
                }
                try (var files = new MMapDirectory(folder.index())) {
                    return run(files, place, id, settings);
                } catch (LockObtainFailedException e) {
                    throw new ArchiveInUseException(directory, new HolderFile(folder).read(), e);
                }
            });
        }
    }

    private static ArchiveCommit run(Directory files, String place, long id, IndexSettings settings)
            throws IOException {
        var target = new IndexCommits.KeptCommit(files, find(files, place, id));
        ArchiveFormat.checkVersion(target.getUserData(), place);
        setDamagedAside(files);
        long sequence = 0;
        for (var commit : IndexCommits.list(files)) {
            sequence = Math.max(sequence, commit.sequenceNumber());
        }
        var config = IndexWriting.config(settings)
                .setOpenMode(OpenMode.APPEND)
                .setIndexDeletionPolicy(NoDeletionPolicy.INSTANCE)
                .setIndexCommit(target);
        try (var writer = new IndexWriter(files, config)) {
            var data = target.getUserData();
            writer.setLiveCommitData(ArchiveFormat.commitData(
                            settings.analysis(),
                            ArchiveFormat.names(data),
                            sequence + 1,
                            ArchiveFormat.keptCommits(data))
                    .entrySet());
            writer.commit();
        }
        return IndexCommits.describe(new IndexCommits.KeptCommit(files, SegmentInfos.readLatestCommit(files)));
    }

    private static SegmentInfos find(Directory files, String place, long id) throws IOException {
        for (var file : IndexCommits.files(files)) {
            if (SegmentInfos.generationFromSegmentsFileName(file) == id) {
                return IndexCommits.read(files, file);
            }
        }
        throw new IllegalArgumentException(
                "%s keeps no commit %s; it keeps %s".formatted(place, id, IndexCommits.ids(files)));
    }

    /** Lucene opens no index whose newest commit it cannot read. */
    private static void setDamagedAside(Directory files) throws IOException {
        try (var lock = files.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (var file : IndexCommits.files(files)) {
                try {
                    IndexCommits.read(files, file);
                } catch (CorruptIndexException | NoSuchFileException | FileNotFoundException e) {
                    files.rename(file, DAMAGED + file);
                }
            }
            files.syncMetaData();
        }
    }
}
