package org.baoku.benchmarks.quality;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.QueryBuilder;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.news.Article;

/** A peer as a search engine: bodies only, one field, any of the topic's terms, Lucene's default BM25. */
public final class PeerRetrieval implements TopicSearch {
    private final List<String> ids;
    private final TextIndex index;
    private final QueryBuilder builder;

    /** Indexes the bodies of {@code corpus}. */
    public PeerRetrieval(Corpus corpus, Peer peer) throws IOException {
        ids = corpus.articles().stream().map(Article::id).toList();
        index = TextIndex.of(corpus.articles().stream().map(Article::body).toList(), peer);
        builder = new QueryBuilder(peer.queryPeer().newAnalyzer());
    }

    @Override
    public Run run(List<Topic> topics, int depth) throws IOException {
        Map<String, List<String>> documents = new LinkedHashMap<>();
        for (Topic topic : topics) {
            Query query = builder.createBooleanQuery(TextIndex.FIELD, topic.text());
            List<String> found = new ArrayList<>();
            if (query != null) {
                for (ScoreDoc hit : index.searcher().search(query, depth).scoreDocs) {
                    found.add(ids.get(hit.doc));
                }
            }
            documents.put(topic.id(), found);
        }
        return new Run(documents);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
