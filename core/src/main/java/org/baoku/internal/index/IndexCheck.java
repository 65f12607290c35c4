package org.baoku.internal.index;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.CheckIndex.Level;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;
import org.apache.lucene.util.BytesRef;
import org.baoku.archive.VerificationReport;
import org.baoku.archive.WorkProgress;
import org.baoku.error.ArchiveException;
import org.baoku.news.Article;
import org.jspecify.annotations.Nullable;

/**
 * Checks an index: the files with Lucene's own check, then that every article can be read, has the hash it was added with,
 * and is found by its id and in its documents' values; and that no id has two articles.
 */
final class IndexCheck {
    private static final int ARTICLES_PER_REPORT = 256;

    private final WorkProgress progress;
    private final List<String> problems = new ArrayList<>();
    private final ContentHash.Sum sum = new ContentHash.Sum();
    private long articles;

    private IndexCheck(WorkProgress progress) {
        this.progress = progress;
    }

    /** Checks the last commit, and that the other ones can be read. */
    static VerificationReport run(Directory directory, WorkProgress progress) throws IOException {
        var check = new IndexCheck(progress);
        check.checkFiles(directory, Level.DEFAULT_VALUE);
        if (check.problems.isEmpty()) {
            check.readArticles(directory);
        }
        return new VerificationReport(
                check.articles, check.problems.isEmpty() ? check.sum.toString() : "", check.problems);
    }

    /** Checks the checksum of each file of the last commit; throws if one is wrong. */
    static void checkFiles(Directory directory) throws IOException {
        var check = new IndexCheck(WorkProgress.NONE);
        check.checkFiles(directory, Level.MIN_LEVEL_FOR_CHECKSUM_CHECKS);
        if (!check.problems.isEmpty()) {
            throw new ArchiveException("the copy is not sound: " + String.join("; ", check.problems));
        }
    }

    private void checkFiles(Directory directory, int level) throws IOException {
        for (var file : IndexCommits.files(directory)) {
            try {
                IndexCommits.read(directory, file);
            } catch (CorruptIndexException e) {
                add("commit " + file + " cannot be read: " + e.getMessage());
            }
        }
        // A commit never changes, so it can be checked while the archive's own writer holds the lock.
        try (var check = new CheckIndex(new UnlockedDirectory(directory))) {
            check.setThreadCount(1);
            check.setLevel(level);
            check.setInfoStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            var status = check.checkIndex();
            for (var segment : status.segmentInfos) {
                if (segment.error != null) {
                    add("segment " + segment.name + ": " + segment.error.getMessage());
                }
            }
            if (!status.clean && problems.isEmpty()) {
                add(status.missingSegments ? "there is no commit that can be read" : "Lucene finds the index damaged");
            }
        }
    }

    private void readArticles(Directory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                readArticles(leaf, reader.numDocs());
            }
            checkIds(reader);
        }
    }

    private void readArticles(LeafReaderContext leaf, long total) throws IOException {
        var reader = leaf.reader();
        var live = reader.getLiveDocs();
        var ids = reader.getBinaryDocValues(IndexFields.ID);
        var hashes = reader.getBinaryDocValues(IndexFields.CONTENT_HASH);
        var dates = reader.getNumericDocValues(IndexFields.DATE);
        var fields = reader.storedFields();
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            articles++;
            if (articles % ARTICLES_PER_REPORT == 0) {
                progress.at(articles, total);
            }
            var id = ids != null && ids.advanceExact(doc) ? ids.binaryValue() : null;
            var hash = hashes != null && hashes.advanceExact(doc) ? hashes.binaryValue() : null;
            var day = dates != null && dates.advanceExact(doc)
                    ? Optional.of(LocalDate.ofEpochDay(dates.longValue()))
                    : Optional.<LocalDate>empty();
            checkArticle(fields, doc, id, hash, day);
        }
        progress.at(articles, total);
    }

    private void checkArticle(
            StoredFields fields, int doc, @Nullable BytesRef id, @Nullable BytesRef hash, Optional<LocalDate> day)
            throws IOException {
        Article article;
        try {
            article = StoredArticles.read(fields, doc);
        } catch (ArchiveException e) {
            add("document %s: %s".formatted(doc, e.getMessage()));
            return;
        }
        if (hash == null || !hash.equals(ContentHash.of(article))) {
            add("document %s: its article is not the one that was added: the hash differs".formatted(doc));
            return;
        }
        sum.add(hash);
        if (id == null || !id.utf8ToString().equals(article.id())) {
            add("document %s: its id is not the one of its article, %s".formatted(doc, article.id()));
        }
        if (!day.equals(article.date())) {
            add("document %s: its date is not the one of its article, %s".formatted(doc, article.id()));
        }
    }

    private void checkIds(DirectoryReader reader) throws IOException {
        var last = new Object() {
            @Nullable
            BytesRef id;

            long documents;
        };
        ArticleScan.each(reader, (id, doc) -> {
            last.documents++;
            if (id.equals(last.id)) {
                add("two articles have the id " + id.utf8ToString());
            }
            last.id = BytesRef.deepCopyOf(id);
        });
        if (last.documents != reader.numDocs()) {
            add("%s articles are found by their ids, but there are %s".formatted(last.documents, reader.numDocs()));
        }
    }

    private void add(String problem) {
        if (problems.size() < VerificationReport.MAX_PROBLEMS) {
            problems.add(problem);
        }
    }

    private static final class UnlockedDirectory extends FilterDirectory {
        UnlockedDirectory(Directory directory) {
            super(directory);
        }

        @Override
        public Lock obtainLock(String name) throws IOException {
            return NoLockFactory.INSTANCE.obtainLock(in, name);
        }
    }
}
