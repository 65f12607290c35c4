package org.baoku.benchmarks.measure;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.TextIndex;
import org.baoku.news.Article;
import org.baoku.search.Highlighting;
import org.baoku.search.SearchRequest;

/**
 * Plain Lucene with a peer's analyzers: phrases of what {@link QueryBuilder} makes of a quote or word, and Lucene's unified
 * highlighter over the offsets in the postings. Not safe for use by several threads.
 */
public final class LuceneSubject implements SearchSubject {
    private static final int LONGEST_TEXT = 1 << 20;

    private final Peer peer;
    private final Path directory;
    private final TextIndex index;
    private final QueryBuilder builder;
    private final UnifiedHighlighter highlighter;

    private LuceneSubject(Peer peer, Path directory, TextIndex index) {
        this.peer = peer;
        this.directory = directory;
        this.index = index;
        Analyzer analyzer = peer.queryPeer().newAnalyzer();
        this.builder = new QueryBuilder(analyzer);
        this.highlighter = UnifiedHighlighter.builder(index.searcher(), analyzer)
                .withMaxLength(LONGEST_TEXT)
                .build();
    }

    /** Writes the bodies of {@code corpus} into an index in {@code directory}. */
    public static LuceneSubject write(Corpus corpus, Peer peer, Path directory) throws IOException {
        List<String> bodies = corpus.articles().stream().map(Article::body).toList();
        return new LuceneSubject(peer, directory, TextIndex.of(bodies, peer, FSDirectory.open(directory)));
    }

    /** Opens an index that was written before. */
    public static LuceneSubject open(Peer peer, Path directory) throws IOException {
        return new LuceneSubject(peer, directory, TextIndex.open(FSDirectory.open(directory)));
    }

    @Override
    public String name() {
        return peer.id();
    }

    @Override
    public long bytes() throws IOException {
        return Folder.bytes(directory);
    }

    @Override
    public long quote(String quote) throws IOException {
        return search(phrase(quote), false);
    }

    @Override
    public long quoteWithPassages(String quote) throws IOException {
        return search(phrase(quote), true);
    }

    @Override
    public long words(String words) throws IOException {
        return search(either(words), false);
    }

    @Override
    public long wordsWithPassages(String words) throws IOException {
        return search(either(words), true);
    }

    @Override
    public long count(String quote) throws IOException {
        return index.searcher().count(phrase(quote));
    }

    private Query either(String words) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String word : Splitter.on(' ').split(words)) {
            either.add(phrase(word), BooleanClause.Occur.SHOULD);
        }
        return either.build();
    }

    /** What a peer makes no token of finds nothing. */
    private Query phrase(String text) {
        Query query = builder.createPhraseQuery(TextIndex.FIELD, text);
        return query == null ? new MatchNoDocsQuery("no token in " + text) : query;
    }

    private long search(Query query, boolean passages) throws IOException {
        TopDocs found = index.searcher()
                .search(query, new TopScoreDocCollectorManager(HITS, null, SearchRequest.TOTAL_THRESHOLD));
        StoredFields stored = index.searcher().storedFields();
        for (ScoreDoc hit : found.scoreDocs) {
            if (stored.document(hit.doc).get(TextIndex.FIELD) == null) {
                throw new IllegalStateException("A hit of " + query + " has no text");
            }
        }
        if (passages && found.scoreDocs.length > 0) {
            int wanted = Highlighting.DEFAULT.maxPassages();
            String[] highlighted = highlighter.highlight(TextIndex.FIELD, query, found, wanted);
            if (highlighted.length != found.scoreDocs.length) {
                throw new IllegalStateException("A hit of " + query + " has no passage");
            }
        }
        return found.totalHits.value();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
