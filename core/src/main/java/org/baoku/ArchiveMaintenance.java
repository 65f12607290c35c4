package org.baoku;

import java.nio.file.Path;
import org.baoku.archive.ArchiveCommit;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.internal.index.IndexRollback;

/** What is done to archives that nobody has open for writing. */
public final class ArchiveMaintenance {
    private ArchiveMaintenance() {}

    /**
     * Makes an archive from a snapshot: a copy, or hard links to the snapshot's files where the file system has them. All of
     * it is there when this returns, or none.
     *
     * @param snapshot directory of the snapshot, or of any archive that nobody writes to
     * @param directory directory to make; must not exist, or be empty
     * @return what the archive now holds
     * @throws ArchiveFormatException if there is no archive in the snapshot, or one in another format
     * @throws ArchiveException if the directory is in the way, the snapshot is damaged, or the disk fails
     */
    public static ArchiveCommit restore(Path snapshot, Path directory) {
        try (var archive = NewsArchive.builder().readOnly().open(snapshot)) {
            return archive.snapshot(directory);
        }
    }

    /**
     * Goes back to an earlier commit: makes a new commit with its content. Deletes nothing: the commits in between are kept
     * until the archive is opened for writing and has more than {@link ArchiveBuilder#keptCommits}. Also mends an archive
     * whose last commit is damaged. Nobody may have the archive open for writing.
     *
     * @param directory directory of the archive
     * @param commit id of the commit, see {@link NewsArchive#commits}
     * @return the new commit
     * @throws IllegalArgumentException if there is no such commit
     * @throws ArchiveInUseException if the archive is open for writing
     * @throws ArchiveException if the commit is damaged, or the disk fails
     */
    public static ArchiveCommit rollback(Path directory, long commit) {
        return IndexRollback.run(directory, commit, NewsArchive.builder().settings());
    }
}
