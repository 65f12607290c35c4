package org.baoku.internal.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexCommit;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.baoku.archive.ArchiveCommit;

/** The commits that an index still has. */
final class IndexCommits {
    private static final Logger LOG = System.getLogger("org.baoku.archive");

    private IndexCommits() {}

    /** Names of the files that each are a commit, the oldest first. */
    static List<String> files(Directory directory) throws IOException {
        return List.of(directory.listAll()).stream()
                .filter(name -> name.startsWith(IndexFileNames.SEGMENTS + "_"))
                .sorted(Comparator.comparingLong(SegmentInfos::generationFromSegmentsFileName))
                .toList();
    }

    /** Reads a commit; one that ends too early is a damaged one. */
    static SegmentInfos read(Directory directory, String file) throws IOException {
        try {
            return SegmentInfos.readCommit(directory, file);
        } catch (EOFException e) {
            throw new CorruptIndexException("it ends too early", file, e);
        }
    }

    /** Ids of all commits, the oldest first. */
    static List<Long> ids(Directory directory) throws IOException {
        return files(directory).stream()
                .map(SegmentInfos::generationFromSegmentsFileName)
                .toList();
    }

    /** All commits that can be read, the oldest first. */
    static List<ArchiveCommit> list(Directory directory) throws IOException {
        var sums = new HashMap<String, ContentHash.Sum>();
        var commits = new ArrayList<ArchiveCommit>();
        for (var file : files(directory)) {
            try {
                commits.add(describe(new KeptCommit(directory, read(directory, file)), sums));
            } catch (CorruptIndexException e) {
                LOG.log(Level.WARNING, "the commit {0} is damaged and left out: {1}", file, e.getMessage());
            } catch (NoSuchFileException | FileNotFoundException e) {
                LOG.log(Level.DEBUG, "the commit {0} was deleted meanwhile", file);
            }
        }
        return commits;
    }

    /** A commit with what it holds. */
    static ArchiveCommit describe(IndexCommit commit) throws IOException {
        return describe(commit, new HashMap<>());
    }

    private static ArchiveCommit describe(IndexCommit commit, Map<String, ContentHash.Sum> sums) throws IOException {
        try (var reader = DirectoryReader.open(commit)) {
            var sum = new ContentHash.Sum();
            for (var leaf : reader.leaves()) {
                var segment = (SegmentReader) leaf.reader();
                var key = segment.getSegmentName() + "/"
                        + segment.getSegmentInfo().getDelGen();
                var part = sums.get(key);
                if (part == null) {
                    part = sum(segment);
                    sums.put(key, part);
                }
                sum.add(part);
            }
            var data = commit.getUserData();
            return new ArchiveCommit(
                    commit.getGeneration(),
                    ArchiveFormat.time(data),
                    reader.numDocs(),
                    ArchiveFormat.sequence(data),
                    sum.toString());
        }
    }

    /** Sums up the hashes of a segment's articles. */
    static ContentHash.Sum sum(LeafReader reader) throws IOException {
        var sum = new ContentHash.Sum();
        var hashes = reader.getBinaryDocValues(IndexFields.CONTENT_HASH);
        var live = reader.getLiveDocs();
        if (hashes == null) {
            return sum;
        }
        for (int doc = hashes.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = hashes.nextDoc()) {
            if (live == null || live.get(doc)) {
                sum.add(hashes.binaryValue());
            }
        }
        return sum;
    }

    /** A commit that was read from its file, so that a later damaged one does not matter. */
    static final class KeptCommit extends IndexCommit {
        private final Directory directory;
        private final SegmentInfos infos;

        KeptCommit(Directory directory, SegmentInfos infos) {
            this.directory = directory;
            this.infos = infos;
        }

        @Override
        public String getSegmentsFileName() {
            return infos.getSegmentsFileName();
        }

        @Override
        public Collection<String> getFileNames() throws IOException {
            return infos.files(true);
        }

        @Override
        public Directory getDirectory() {
            return directory;
        }

        @Override
        public void delete() {
            throw new UnsupportedOperationException("commits are deleted by the writer only");
        }

        @Override
        public boolean isDeleted() {
            return false;
        }

        @Override
        public int getSegmentCount() {
            return infos.size();
        }

        @Override
        public Map<String, String> getUserData() {
            return infos.getUserData();
        }

        @Override
        public long getGeneration() {
            return infos.getGeneration();
        }
    }
}
