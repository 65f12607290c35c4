package org.baoku.internal.index;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.baoku.error.ArchiveException;
import org.baoku.error.ArchiveFormatException;
import org.baoku.names.NameDecisions;

/** What each commit says of the index: the version of its format, who wrote it with what, and up to which change. */
final class ArchiveFormat {
    /** The version that is written, and the newest one that is read. Goes up with each change of {@link IndexFields}. */
    static final int VERSION = 1;

    /** The oldest version that is read. */
    static final int OLDEST = 1;

    private static final String VERSION_KEY = "baoku.format";
    private static final String SOFTWARE_KEY = "baoku.software";
    private static final String LEXICON_KEY = "baoku.lexicon";
    private static final String ANALYZER_KEY = "baoku.analyzer";
    private static final String NAMES_KEY = "baoku.names";
    private static final String SEQUENCE_KEY = "baoku.sequence";
    private static final String TIME_KEY = "baoku.time";
    private static final String KEPT_KEY = "baoku.kept_commits";
    private static final String SOFTWARE = "Baoku "
            + Objects.requireNonNullElse(
                    ArchiveFormat.class.getPackage().getImplementationVersion(), "of an unnamed version");

    private static final String HOW_TO_CONVERT =
            "export it to JSON Lines with the Baoku that wrote it, and import that with this one";

    private ArchiveFormat() {}

    static Map<String, String> commitData(IndexAnalysis analysis, NameDecisions names, long sequence, int keptCommits) {
        return ImmutableMap.<String, String>builder()
                .put(VERSION_KEY, Integer.toString(VERSION))
                .put(SOFTWARE_KEY, SOFTWARE)
                .put(LEXICON_KEY, analysis.lexiconFingerprint())
                .put(ANALYZER_KEY, analysis.settings())
                .put(NAMES_KEY, names.toText())
                .put(SEQUENCE_KEY, Long.toString(sequence))
                .put(TIME_KEY, Instant.now().toString())
                .put(KEPT_KEY, Integer.toString(keptCommits))
                .buildOrThrow();
    }

    /** The decisions on names that a commit keeps. */
    static NameDecisions names(Map<String, String> commitData) {
        return NameDecisions.parse(commitData.getOrDefault(NAMES_KEY, ""));
    }

    /** What the commit says that a writer goes on from. */
    static Map<String, String> dataOf(IndexWriter writer) {
        return ImmutableMap.copyOf(writer.getLiveCommitData());
    }

    /** Up to which change a commit goes. */
    static long sequence(Map<String, String> commitData) {
        return Optional.ofNullable(Longs.tryParse(commitData.getOrDefault(SEQUENCE_KEY, "")))
                .orElse(0L);
    }

    /** When a commit was made. */
    static Instant time(Map<String, String> commitData) {
        return Instant.parse(commitData.getOrDefault(TIME_KEY, Instant.EPOCH.toString()));
    }

    /** How many commits the archive keeps. */
    static int keptCommits(Map<String, String> commitData) {
        return Optional.ofNullable(Ints.tryParse(commitData.getOrDefault(KEPT_KEY, "")))
                .filter(count -> count >= 1)
                .orElse(1);
    }

    /** The last commit; empty if there is none. Refuses a directory that this version cannot read. */
    static Optional<SegmentInfos> check(Directory directory, String place) throws IOException {
        SegmentInfos commit;
        try {
            commit = SegmentInfos.readLatestCommit(directory);
        } catch (IndexNotFoundException e) {
            return Optional.empty();
        } catch (IndexFormatTooNewException e) {
            throw new ArchiveFormatException(
                    place + " was written with a newer version of Lucene than this Baoku has: use a newer Baoku", e);
        } catch (IndexFormatTooOldException e) {
            throw new ArchiveFormatException(
                    place + " was written with an older version of Lucene than this Baoku reads: " + HOW_TO_CONVERT, e);
        } catch (CorruptIndexException | EOFException | NoSuchFileException | FileNotFoundException e) {
            throw new ArchiveException(
                    "the last commit of %s is damaged: %s; restore a snapshot, or roll back to an earlier commit"
                            .formatted(place, e.getMessage()),
                    e);
        }
        checkVersion(commit.getUserData(), place);
        return Optional.of(commit);
    }

    /** Refuses a commit that this version cannot read. */
    static void checkVersion(Map<String, String> data, String place) {
        var found = data.get(VERSION_KEY);
        if (found == null) {
            throw new ArchiveFormatException(place + " holds a Lucene index that is not an archive of Baoku");
        }
        int version = Optional.ofNullable(Ints.tryParse(found))
                .filter(number -> number >= 1)
                .orElseThrow(() -> new ArchiveFormatException(place + " has an unreadable format version: " + found));
        if (version >= OLDEST && version <= VERSION) {
            return;
        }
        var software = data.getOrDefault(SOFTWARE_KEY, "Baoku");
        throw new ArchiveFormatException("%s has format version %s, written by %s; this %s reads %s: %s"
                .formatted(
                        place,
                        version,
                        software,
                        SOFTWARE,
                        OLDEST == VERSION ? "version " + VERSION : "versions %s to %s".formatted(OLDEST, VERSION),
                        version > VERSION ? "use a newer Baoku" : HOW_TO_CONVERT));
    }
}
