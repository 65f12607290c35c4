package org.baoku.internal.index;

import static com.google.common.base.Preconditions.checkNotNull;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.baoku.names.NameDecisions;
import org.baoku.names.NameLexicon;
import org.baoku.names.NameStatus;
import org.baoku.search.ArticleField;

/**
 * The names of an open archive: counted from its index, and decided on by hand. Decisions travel in the data of each
 * commit, so they are as durable as the articles; an archive that only reads sees those of the commit it reads. Thread-safe.
 */
public final class ArchiveNames {
    private volatile Optional<NameDecisions> written;
    private volatile Optional<Read> lastRead = Optional.empty();
    private volatile Optional<Counted> lastCounted = Optional.empty();

    private record Read(IndexReader.CacheKey key, NameDecisions decisions) {}

    private record Counted(IndexReader.CacheKey key, NameDecisions decisions, NameLexicon names) {}

    private ArchiveNames(Optional<NameDecisions> written) {
        this.written = written;
    }

    /** Of an archive that only reads. */
    static ArchiveNames reading() {
        return new ArchiveNames(Optional.empty());
    }

    /** Of an archive that writes; goes on from the decisions of its last commit. */
    static ArchiveNames writing(IndexWriter writer) {
        return new ArchiveNames(Optional.of(ArchiveFormat.names(ArchiveFormat.dataOf(writer))));
    }

    /** Decides on a name; returns all decisions. For one thread at a time. */
    NameDecisions decide(String name, NameStatus status) {
        var decisions = written.orElse(NameDecisions.NONE).with(name, status);
        written = Optional.of(decisions);
        return decisions;
    }

    /** All decisions of an archive that writes. */
    NameDecisions written() {
        return written.orElse(NameDecisions.NONE);
    }

    private NameDecisions decisions(IndexReader reader) throws IOException {
        if (written.isPresent()) {
            return written.get();
        }
        var key = key(reader);
        var read = lastRead;
        if (read.isPresent() && read.get().key == key) {
            return read.get().decisions;
        }
        var commit = ((DirectoryReader) reader).getIndexCommit();
        var decisions = ArchiveFormat.names(commit.getUserData());
        lastRead = Optional.of(new Read(key, decisions));
        return decisions;
    }

    private static IndexReader.CacheKey key(IndexReader reader) {
        return checkNotNull(reader.getReaderCacheHelper()).getKey();
    }

    /** The names as a reader sees them; counted once for each reader. */
    NameLexicon of(IndexReader reader) throws IOException {
        var decisions = decisions(reader);
        var key = key(reader);
        var counted = lastCounted;
        if (counted.isPresent() && counted.get().key == key && counted.get().decisions == decisions) {
            return counted.get().names;
        }
        var names = NameHarvest.of(reader, decisions);
        lastCounted = Optional.of(new Counted(key, decisions, names));
        return names;
    }

    /** Whether a text in normal form is a name: accepted, or in a byline and not rejected. */
    public boolean isName(String normalForm, IndexReader reader) throws IOException {
        return switch (decisions(reader).statusOf(normalForm)) {
            case ACCEPTED -> true;
            case REJECTED -> false;
            case FOUND -> reader.docFreq(new Term(IndexFields.filter(ArticleField.BYLINE), normalForm)) > 0;
        };
    }
}
