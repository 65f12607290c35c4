package org.baoku.internal.index;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.NoLockFactory;
import org.baoku.error.ArchiveException;
import org.baoku.search.CheckReport;

/** Checks the last commit of an index: with Lucene's own check, then by reading every article. */
final class IndexCheck {
    private static final int MAX_PROBLEMS = 100;

    private IndexCheck() {}

    static CheckReport run(Directory directory) throws IOException {
        var problems = new ArrayList<String>();
        // A commit never changes, so it can be checked while the archive's own writer holds the lock.
        var unlocked = new UnlockedDirectory(directory);
        try (var check = new CheckIndex(unlocked)) {
            check.setThreadCount(1);
            check.setInfoStream(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
            var status = check.checkIndex();
            if (status.missingSegments) {
                return new CheckReport(0, List.of("there is no commit"));
            }
            for (var segment : status.segmentInfos) {
                if (segment.error != null) {
                    problems.add("segment " + segment.name + ": " + segment.error.getMessage());
                }
            }
        }
        return new CheckReport(problems.isEmpty() ? readArticles(directory, problems) : 0, problems);
    }

    private static long readArticles(Directory directory, List<String> problems) throws IOException {
        long articles = 0;
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                articles += readArticles(leaf, problems);
            }
        } catch (IndexNotFoundException e) {
            problems.add("there is no commit");
        }
        return articles;
    }

    private static long readArticles(LeafReaderContext leaf, List<String> problems) throws IOException {
        var reader = leaf.reader();
        var live = reader.getLiveDocs();
        var ids = reader.getBinaryDocValues(IndexFields.ID);
        var fields = reader.storedFields();
        long articles = 0;
        for (int doc = 0; doc < reader.maxDoc(); doc++) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            articles++;
            try {
                var id = StoredArticles.read(fields, doc).id();
                if (!ids.advanceExact(doc) || !ids.binaryValue().utf8ToString().equals(id)) {
                    add(problems, "document " + doc + ": its id is not the one of its article, " + id);
                }
            } catch (ArchiveException e) {
                add(problems, "document " + doc + ": " + e.getMessage());
            }
        }
        return articles;
    }

    private static void add(List<String> problems, String problem) {
        if (problems.size() < MAX_PROBLEMS) {
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
