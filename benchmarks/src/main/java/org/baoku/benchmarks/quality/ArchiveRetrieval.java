package org.baoku.benchmarks.quality;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baoku.NewsArchive;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.search.DateFilter;
import org.baoku.search.Highlighting;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;

/** Baoku as a search engine: an archive in memory, its ranked words over bodies, the topic's date as a filter. */
public final class ArchiveRetrieval implements TopicSearch {
    private final NewsArchive archive = NewsArchive.inMemory();

    /** Indexes {@code corpus}. */
    public ArchiveRetrieval(Corpus corpus) {
        archive.addAll(corpus.articles());
        archive.refresh();
    }

    @Override
    public Run run(List<Topic> topics, int depth) {
        Map<String, List<String>> documents = new LinkedHashMap<>();
        for (Topic topic : topics) {
            documents.put(topic.id(), search(topic, depth));
        }
        return new Run(documents);
    }

    private List<String> search(Topic topic, int depth) {
        NewsQuery words = NewsQuery.words(TextField.BODY, topic.text());
        NewsQuery query = topic.date()
                .map(date -> words.and(NewsQuery.date(DateFilter.day(date))))
                .orElse(words);
        SearchRequest request = SearchRequest.of(query)
                .size(depth)
                .nearMisses()
                .highlighting(Highlighting.NONE)
                .build();
        return archive.search(request).hits().stream()
                .map(hit -> hit.article().id())
                .toList();
    }

    @Override
    public void close() {
        archive.close();
    }
}
