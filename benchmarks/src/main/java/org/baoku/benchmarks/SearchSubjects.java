package org.baoku.benchmarks;

import com.google.common.base.Splitter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.baoku.NewsArchive;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.Segmenter;
import org.baoku.analysis.TextNormalizer;
import org.baoku.analysis.Word;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.quality.TextIndex;
import org.baoku.news.Article;
import org.baoku.search.ArticleField;
import org.baoku.search.Highlighting;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.baoku.search.SearchResult;
import org.baoku.search.TextField;
import org.baoku.search.TimelineInterval;

/**
 * The same articles in a Baoku archive and in plain Lucene indexes, on disk, to be searched side by side. Every search
 * returns ten hits with their texts.
 */
final class SearchSubjects implements Closeable {
    private static final int HITS = 10;

    private final Path directory;
    private final NewsArchive archive;
    private final TextIndex bigrams;
    private final TextIndex words;
    private final List<String> bodies;
    private final Analyzer searching = Peer.BAOKU_SEARCHING.newAnalyzer();
    private final Analyzer bigramAnalyzer = Peer.CJK_BIGRAM.newAnalyzer();

    SearchSubjects(Corpus corpus) throws IOException {
        directory = Files.createTempDirectory("baoku-bench");
        bodies = corpus.articles().stream().map(Article::body).toList();
        archive = NewsArchive.open(directory.resolve("archive"));
        archive.addAll(corpus.articles());
        archive.commit();
        bigrams = TextIndex.of(bodies, Peer.CJK_BIGRAM, FSDirectory.open(directory.resolve("bigrams")), true);
        words = TextIndex.of(bodies, Peer.BAOKU_INDEXING, FSDirectory.open(directory.resolve("words")), true);
    }

    /** Size of the archive on disk in bytes. */
    long archiveBytes() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("archive"))) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /** Strings of 2 to 10 neighbouring ideographs, cut anywhere. */
    List<String> quotes(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> quotes = new LinkedHashSet<>();
        while (quotes.size() < count) {
            String body = bodies.get(random.nextInt(bodies.size()));
            int length = 2 + random.nextInt(9);
            if (body.length() > length) {
                int start = random.nextInt(body.length() - length);
                String quote = body.substring(start, start + length);
                if (quote.chars().allMatch(Character::isIdeographic)) {
                    quotes.add(quote);
                }
            }
        }
        return List.copyOf(quotes);
    }

    /** Two words of the lexicon out of one article. */
    List<String> wordPairs(int count, long seed) {
        Segmenter segmenter = Segmenter.of(Lexicon.bundled());
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> pairs = new LinkedHashSet<>();
        while (pairs.size() < count) {
            String body = bodies.get(random.nextInt(bodies.size()));
            String start = body.substring(0, Math.min(400, body.length()));
            List<String> known = segmenter.segment(start).stream()
                    .filter(word -> word.inLexicon() && word.term().length() > 1)
                    .map(Word::term)
                    .distinct()
                    .toList();
            if (known.size() > 1) {
                int first = random.nextInt(known.size() - 1);
                pairs.add(known.get(first) + " " + known.get(first + 1 + random.nextInt(known.size() - 1 - first)));
            }
        }
        return List.copyOf(pairs);
    }

    long archiveQuote(String quote, Highlighting highlighting) {
        return count(archive.search(SearchRequest.of(NewsQuery.quote(TextField.BODY, quote))
                .size(HITS)
                .highlighting(highlighting)
                .build()));
    }

    long archiveWords(String text, Highlighting highlighting) {
        return count(archive.search(SearchRequest.of(NewsQuery.words(TextField.BODY, text))
                .size(HITS)
                .highlighting(highlighting)
                .build()));
    }

    long archiveWordsWithCounts(String text) {
        return count(archive.search(SearchRequest.of(NewsQuery.words(TextField.BODY, text))
                .size(HITS)
                .highlighting(Highlighting.NONE)
                .facets(ArticleField.SECTION, ArticleField.REPORTER, ArticleField.NEWSPAPER)
                .timeline(TimelineInterval.MONTH)
                .build()));
    }

    private static long count(SearchResult result) {
        return result.total().count();
    }

    long luceneQuote(String quote) throws IOException {
        return search(bigrams.searcher(), bigramPhrase(quote));
    }

    long luceneWords(String text) throws IOException {
        QueryBuilder builder = new QueryBuilder(searching);
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        for (String word : Splitter.on(' ').split(text)) {
            either.add(phrase(builder, word), BooleanClause.Occur.SHOULD);
        }
        return search(words.searcher(), either.build());
    }

    private Query bigramPhrase(String quote) {
        return phrase(new QueryBuilder(bigramAnalyzer), quote);
    }

    private static Query phrase(QueryBuilder builder, String quote) {
        Query query = builder.createPhraseQuery(TextIndex.FIELD, quote);
        if (query == null) {
            throw new IllegalArgumentException("Nothing to search in " + quote);
        }
        return query;
    }

    private static long search(IndexSearcher searcher, Query query) throws IOException {
        TopDocs found =
                searcher.search(query, new TopScoreDocCollectorManager(HITS, null, SearchRequest.TOTAL_THRESHOLD));
        StoredFields stored = searcher.storedFields();
        long length = 0;
        for (ScoreDoc hit : found.scoreDocs) {
            length += stored.document(hit.doc).get(TextIndex.STORED).length();
        }
        if (length < found.scoreDocs.length) {
            throw new IllegalStateException("Hits without text");
        }
        return found.totalHits.value();
    }

    /**
     * Compares the answers to quotes before anyone measures how fast they come: the archive's against looking at all texts,
     * and how often plain bigrams give others.
     */
    String compareAnswers(List<String> quotes) throws IOException {
        List<String> normalized = bodies.stream().map(TextNormalizer::normalize).toList();
        int wrong = 0;
        int bigramsDiffer = 0;
        for (String quote : quotes) {
            String wanted = TextNormalizer.normalize(quote);
            long truth =
                    normalized.stream().filter(body -> body.contains(wanted)).count();
            long found = archive.search(SearchRequest.of(NewsQuery.quote(TextField.BODY, quote))
                            .size(0)
                            .exactTotal()
                            .build())
                    .total()
                    .count();
            wrong += found == truth ? 0 : 1;
            bigramsDiffer += bigrams.searcher().count(bigramPhrase(quote)) == truth ? 0 : 1;
        }
        return "answers to " + quotes.size() + " quotes against a look at all texts: Baoku differs in " + wrong
                + ", plain bigrams in " + bigramsDiffer;
    }

    @Override
    public void close() throws IOException {
        archive.close();
        bigrams.close();
        words.close();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                delete(file);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be deleted", e);
        }
    }
}
