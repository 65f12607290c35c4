package org.baoku.internal.index;

import com.google.common.primitives.Ints;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.baoku.error.ArchiveFormatException;
import org.baoku.names.NameDecisions;

/** What each commit says of the index: the version of its format, and what its articles were analyzed with. */
final class ArchiveFormat {
    /** The version that is written, and the newest one that is read. Goes up with each change of {@link IndexFields}. */
    static final int VERSION = 1;

    private static final String VERSION_KEY = "baoku.format";
    private static final String LEXICON_KEY = "baoku.lexicon";
    private static final String ANALYZER_KEY = "baoku.analyzer";
    private static final String NAMES_KEY = "baoku.names";

    private ArchiveFormat() {}

    static Map<String, String> commitData(String lexicon, String analyzerSettings, NameDecisions names) {
        return Map.of(
                VERSION_KEY,
                Integer.toString(VERSION),
                LEXICON_KEY,
                lexicon,
                ANALYZER_KEY,
                analyzerSettings,
                NAMES_KEY,
                names.toText());
    }

    /** The decisions on names that a commit keeps. */
    static NameDecisions names(Map<String, String> commitData) {
        return NameDecisions.parse(commitData.getOrDefault(NAMES_KEY, ""));
    }

    /** Refuses a directory that this version cannot read. Returns whether there is an archive in it at all. */
    static boolean check(Directory directory, String place) throws IOException {
        SegmentInfos commit;
        try {
            commit = SegmentInfos.readLatestCommit(directory);
        } catch (IndexNotFoundException e) {
            return false;
        } catch (IndexFormatTooNewException e) {
            throw new ArchiveFormatException(
                    place + " was written by a newer version of Lucene than this one reads", e);
        }
        var found = commit.getUserData().get(VERSION_KEY);
        if (found == null) {
            throw new ArchiveFormatException(place + " holds a Lucene index that is not an archive of Baoku");
        }
        int version = Optional.ofNullable(Ints.tryParse(found))
                .orElseThrow(() -> new ArchiveFormatException(place + " has an unreadable format version: " + found));
        if (version < 1 || version > VERSION) {
            throw new ArchiveFormatException(place + " has format version " + version
                    + "; this version of Baoku reads 1 to " + VERSION + ": use a newer Baoku");
        }
        return true;
    }
}
