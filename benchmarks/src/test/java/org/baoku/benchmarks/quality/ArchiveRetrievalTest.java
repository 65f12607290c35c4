package org.baoku.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.RetrievalScore.TopicScore;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;

class ArchiveRetrievalTest {
    @Test
    void theFirstWordsOfAnArticleFindIt() throws Exception {
        Corpus corpus = Corpus.of(Corpus.GENERATED, 200);
        List<Article> wanted = corpus.articles().stream()
                .filter(article -> article.body().length() > 300)
                .limit(30)
                .toList();
        List<Topic> topics = wanted.stream()
                .map(article -> new Topic(article.id(), article.body().substring(60, 100), Optional.empty()))
                .toList();
        Judgments judgments =
                new Judgments(wanted.stream().collect(Collectors.toMap(Article::id, article -> Set.of(article.id()))));
        try (ArchiveRetrieval archive = new ArchiveRetrieval(corpus);
                PeerRetrieval peer = new PeerRetrieval(corpus, Peer.CJK_BIGRAM)) {
            assertTrue(RetrievalScore.of(archive.run(topics, 10), judgments).mean(TopicScore::precisionAt1) > 0.9);
            assertTrue(RetrievalScore.of(peer.run(topics, 10), judgments).mean(TopicScore::precisionAt1) > 0.9);
        }
    }

    @Test
    void theDateIsAFilter() throws Exception {
        Corpus corpus = Corpus.of(Corpus.GENERATED, 100);
        Article last = corpus.articles().getLast();
        Topic topic = new Topic("q", "云泽 记者 本报", last.date());
        try (ArchiveRetrieval archive = new ArchiveRetrieval(corpus)) {
            Map<String, List<String>> found = archive.run(List.of(topic), 100).documents();
            Set<String> ofThatDay = corpus.articles().stream()
                    .filter(article -> article.date().equals(last.date()))
                    .map(Article::id)
                    .collect(Collectors.toSet());
            assertTrue(found.get("q").size() > 1);
            assertEquals(
                    Set.of(),
                    found.get("q").stream()
                            .filter(id -> !ofThatDay.contains(id))
                            .collect(Collectors.toSet()));
        }
    }
}
