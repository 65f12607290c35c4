package org.baoku.benchmarks.measure;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Figure;
import org.baoku.benchmarks.report.Row;

/** The same articles in a Baoku archive and in plain Lucene indexes, on disk, to be searched side by side. */
final class SearchSubjects implements Closeable {
    private final Folder folder = new Folder();
    private final List<SearchSubject> all = new ArrayList<>();

    private SearchSubjects() throws IOException {}

    /** Writes {@code corpus} into an archive and into an index for each of {@code peers}. */
    static SearchSubjects write(Corpus corpus, List<Peer> peers, Progress progress) throws IOException {
        SearchSubjects subjects = new SearchSubjects();
        try {
            progress.step("indexing, " + ArchiveSubject.NAME, 0, 1 + peers.size());
            subjects.all.add(ArchiveSubject.write(corpus, subjects.directory(ArchiveSubject.NAME)));
            for (Peer peer : peers) {
                progress.step("indexing, " + peer.id(), subjects.all.size(), 1 + peers.size());
                subjects.all.add(LuceneSubject.write(corpus, peer, subjects.directory(peer.id())));
            }
            return subjects;
        } catch (IOException | RuntimeException e) {
            subjects.close();
            throw e;
        }
    }

    /** Opens what was written before. */
    static SearchSubject open(String name, Path directory) throws IOException {
        return name.equals(ArchiveSubject.NAME)
                ? ArchiveSubject.open(directory)
                : LuceneSubject.open(Peer.of(name), directory);
    }

    /** Everything that is searched; the archive comes first. */
    List<SearchSubject> all() {
        return List.copyOf(all);
    }

    /** Where the archive or index with a name lies. */
    Path directory(String name) {
        return folder.path().resolve(name);
    }

    /** Names of the archive and of indexes by {@code peers}, in the order of {@link #all}. */
    static List<String> names(List<Peer> peers) {
        return Stream.concat(Stream.of(ArchiveSubject.NAME), peers.stream().map(Peer::id))
                .toList();
    }

    /** A row that stands for the archive or index with a name. */
    static Row row(String name, List<Figure> figures, List<String> failures) {
        Figure[] all = figures.toArray(Figure[]::new);
        return name.equals(ArchiveSubject.NAME)
                ? PeerRows.archive(failures, all)
                : PeerRows.paired(Peer.of(name), failures, all);
    }

    @Override
    public void close() throws IOException {
        for (SearchSubject subject : all) {
            subject.close();
        }
        folder.close();
    }
}
