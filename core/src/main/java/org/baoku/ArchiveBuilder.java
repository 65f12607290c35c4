package org.baoku;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;
import static com.google.common.base.Preconditions.checkState;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.baoku.analysis.Lexicon;
import org.baoku.archive.ArchiveListener;
import org.baoku.archive.ArchiveStats;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.error.ArchiveInUseException;
import org.baoku.internal.index.IndexAnalysis;
import org.baoku.internal.index.IndexOpening;
import org.baoku.internal.index.IndexSettings;
import org.baoku.names.NameLexicon;

/**
 * Settings of an archive, and the ways to open it: {@link NewsArchive#builder}. What is not set has the default that each
 * method names. Not for use by several threads.
 */
public final class ArchiveBuilder {
    private Lexicon lexicon = Lexicon.bundled();
    private boolean hasOwnNames;
    private boolean isReadOnly;
    private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    private int ramBufferMb = 64;
    private Duration cursorLifetime = Duration.ofMinutes(10);
    private Optional<Integer> keptCommits = Optional.empty();
    private Optional<Duration> commitInterval = Optional.empty();
    private Optional<Duration> refreshInterval = Optional.empty();
    private ArchiveListener listener = ArchiveListener.NONE;

    ArchiveBuilder() {}

    /**
     * Sets the words that texts are segmented with; {@link Lexicon#bundled()} if not set. It may differ from the one that
     * earlier articles were added with: they stay findable by quote.
     *
     * @param lexicon the words
     * @return this builder
     */
    public ArchiveBuilder lexicon(Lexicon lexicon) {
        this.lexicon = lexicon;
        return this;
    }

    /**
     * Adds the archive's own names to the words that texts are segmented with: those of {@link NameLexicon#dictionary} as of
     * the commit that is opened. They stay the same until the archive is closed, so an archive that grew names is better
     * opened anew from time to time; {@link ArchiveStats} says how many articles were added with other words. Quotes find
     * every article all the same.
     *
     * @return this builder
     */
    public ArchiveBuilder ownNames() {
        this.hasOwnNames = true;
        return this;
    }

    /**
     * Opens an existing archive for reading only, also while another process writes to it.
     *
     * @return this builder
     */
    public ArchiveBuilder readOnly() {
        this.isReadOnly = true;
        return this;
    }

    /**
     * Sets how many threads add articles; the number of processors, at most 4, if not set.
     *
     * @param threads 1 to 64
     * @return this builder
     */
    public ArchiveBuilder indexingThreads(int threads) {
        checkArgument(threads >= 1 && threads <= 64, "threads must be 1 to 64, got %s", threads);
        this.threads = threads;
        return this;
    }

    /**
     * Sets how much memory added articles may take before they are written to disk; 64 MB if not set.
     *
     * @param ramBufferMb megabytes, 1 to 2000
     * @return this builder
     */
    public ArchiveBuilder ramBufferMb(int ramBufferMb) {
        checkArgument(ramBufferMb >= 1 && ramBufferMb <= 2000, "ramBufferMb must be 1 to 2000, got %s", ramBufferMb);
        this.ramBufferMb = ramBufferMb;
        return this;
    }

    /**
     * Sets how long a cursor can be used after the result that it came with; 10 minutes if not set. The state of the
     * archive at that time takes room for as long.
     *
     * @param cursorLifetime a positive time
     * @return this builder
     */
    public ArchiveBuilder cursorLifetime(Duration cursorLifetime) {
        this.cursorLifetime = positive(cursorLifetime, "cursorLifetime");
        return this;
    }

    /**
     * Sets how many commits are kept, the last one included: those can be gone back to with {@link ArchiveMaintenance#rollback}, and
     * take the room of what changed since. If not set, as many as the archive was last opened with; a new one keeps 1.
     *
     * @param count 1 to 1000
     * @return this builder
     */
    public ArchiveBuilder keptCommits(int count) {
        checkArgument(count >= 1 && count <= 1000, "keptCommits must be 1 to 1000, got %s", count);
        this.keptCommits = Optional.of(count);
        return this;
    }

    /**
     * Commits by itself, on a thread of the archive, at most so long after a change was taken in (and the time that the commit
     * takes). A failure is thrown by the next call that changes, refreshes or closes the archive, and is told to the listener
     * and the log. If not set, only {@link NewsArchive#commit} and {@link NewsArchive#close} commit.
     *
     * @param interval a positive time
     * @return this builder
     */
    public ArchiveBuilder commitEvery(Duration interval) {
        this.commitInterval = Optional.of(positive(interval, "commitEvery"));
        return this;
    }

    /**
     * Refreshes by itself, on a thread of the archive, at most so long after a change was taken in; read-only, after a commit
     * of the writer. Failures are treated as with {@link #commitEvery}. If not set, only {@link NewsArchive#refresh} and
     * {@link NewsArchive#commit} refresh.
     *
     * @param interval a positive time
     * @return this builder
     */
    public ArchiveBuilder refreshEvery(Duration interval) {
        this.refreshInterval = Optional.of(positive(interval, "refreshEvery"));
        return this;
    }

    /**
     * Sets who learns what happens to the archive; nobody if not set. Baoku logs events besides, to the system logger
     * {@code org.baoku.archive}: failures as errors, recoveries as warnings, anything else for debugging.
     *
     * @param listener learns of events
     * @return this builder
     */
    public ArchiveBuilder listener(ArchiveListener listener) {
        this.listener = checkNotNull(listener);
        return this;
    }

    private static Duration positive(Duration duration, String name) {
        checkArgument(duration.isPositive(), "%s must be positive, got %s", name, duration);
        return duration;
    }

    /**
     * Opens the archive in a directory. Unless read-only, creates one if there is none.
     *
     * @param directory the directory
     * @return the archive
     * @throws ArchiveInUseException if it is already open for writing
     * @throws ArchiveFormatException if the directory holds something else, a newer format, or, read-only, nothing
     * @throws ArchiveException if the disk fails
     */
    public NewsArchive open(Path directory) {
        return new NewsArchive(IndexOpening.open(directory, settings(lexiconFor(directory))));
    }

    /**
     * Makes an empty archive in memory.
     *
     * @return the archive
     */
    public NewsArchive inMemory() {
        checkState(!isReadOnly, "an archive in memory cannot be read-only");
        return new NewsArchive(IndexOpening.inMemory(settings()));
    }

    private Lexicon lexiconFor(Path directory) {
        if (!hasOwnNames || !IndexOpening.isIn(directory)) {
            return lexicon;
        }
        var reading = NewsArchive.builder().lexicon(lexicon).readOnly();
        try (var committed = IndexOpening.open(directory, reading.settings())) {
            return lexicon.with(committed.names().dictionary(lexicon));
        }
    }

    IndexSettings settings() {
        return settings(lexicon);
    }

    private IndexSettings settings(Lexicon lexicon) {
        return new IndexSettings(
                new IndexAnalysis(lexicon),
                isReadOnly,
                threads,
                ramBufferMb,
                cursorLifetime,
                keptCommits,
                commitInterval,
                refreshInterval,
                listener);
    }
}
