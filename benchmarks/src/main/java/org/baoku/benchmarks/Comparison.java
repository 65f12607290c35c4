package org.baoku.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baoku.benchmarks.corpus.Corpus;
import org.baoku.benchmarks.measure.ColdStartMeasure;
import org.baoku.benchmarks.measure.IndexingMeasure;
import org.baoku.benchmarks.measure.LatencyMeasure;
import org.baoku.benchmarks.measure.LoadMeasure;
import org.baoku.benchmarks.measure.Measure;
import org.baoku.benchmarks.measure.PageReadingMeasure;
import org.baoku.benchmarks.measure.Progress;
import org.baoku.benchmarks.measure.QuotesMeasure;
import org.baoku.benchmarks.measure.RetrievalMeasure;
import org.baoku.benchmarks.measure.SegmentationMeasure;
import org.baoku.benchmarks.measure.SpeedMeasure;
import org.baoku.benchmarks.measure.TimedMeasure;
import org.baoku.benchmarks.measure.WordSearchMeasure;
import org.baoku.benchmarks.peers.Peer;
import org.baoku.benchmarks.report.Section;

/** All measures by name, answers before times; those whose data is not given are left out and named. */
final class Comparison {
    private static final int WORD_QUERIES = 4_000;
    private static final int COLD_ARTICLES = 2_000;
    private static final long SEED = 42;

    private final Map<String, Measure> answers = new LinkedHashMap<>();
    private final Map<String, TimedMeasure> times = new LinkedHashMap<>();
    private final List<String> skipped = new ArrayList<>();
    private final int spells;

    Comparison(Inputs inputs, Effort effort) throws IOException {
        this.spells = effort.spells();
        Corpus articles = inputs.articles(effort.searchedArticles());
        putAnswers(inputs, effort, articles);
        putTimes(inputs, effort, articles);
    }

    private void putAnswers(Inputs inputs, Effort effort, Corpus articles) throws IOException {
        List<Path> gold = inputs.gold();
        if (gold.isEmpty()) {
            skipped.add("segmentation and word search: no gold is given (--seg DIR)");
        } else {
            answers.put("segmentation", new SegmentationMeasure(gold, effort.peers(PeerGroups.ALL)));
            answers.put("words", new WordSearchMeasure(gold, effort.peers(PeerGroups.INDEXING), WORD_QUERIES));
        }
        Corpus quoted = articles.sample(effort.quoteArticles());
        answers.put("quotes", new QuotesMeasure(quoted, effort.peers(PeerGroups.INDEXING), effort.quotes(), SEED));
        if (inputs.topics().isEmpty()) {
            skipped.add("retrieval: no topics are given (--eval DIR)");
        } else {
            answers.put(
                    "retrieval",
                    new RetrievalMeasure(inputs.judged(), inputs.topics(), effort.ranking(), effort.topics()));
        }
    }

    private void putTimes(Inputs inputs, Effort effort, Corpus articles) throws IOException {
        times.put(
                "speed",
                new SpeedMeasure(
                        articles,
                        effort.analyzedChars(),
                        effort.peers(PeerGroups.ALL),
                        effort.speed(),
                        effort.windowMillis()));
        times.put("load", new LoadMeasure(effort.peers(PeerGroups.LOADED), effort.loads()));
        times.put(
                "indexing",
                new IndexingMeasure(
                        articles,
                        effort.indexedChars(),
                        effort.indexedBatch(),
                        effort.peers(PeerGroups.TIMED_INDEXING),
                        false,
                        effort.indexing()));
        Corpus searched = articles.sample(effort.searchedArticles());
        List<Peer> beside = effort.peers(PeerGroups.SEARCHED);
        times.put("latency", new LatencyMeasure(searched, beside, effort.queries(), effort.latency()));
        times.put("cold-start", new ColdStartMeasure(articles.sample(COLD_ARTICLES), beside, effort.loads()));
        times.put("pages", new PageReadingMeasure(inputs.pages(), effort.pages(), effort.windowMillis()));
    }

    /** Names of the measures, in their order. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(answers.keySet());
        names.addAll(times.keySet());
        return Collections.unmodifiableSet(names);
    }

    /** What was left out, each with the reason. */
    List<String> skipped() {
        return List.copyOf(skipped);
    }

    /**
     * Runs measures.
     *
     * @param only names of those to run; empty for all
     * @throws IllegalArgumentException if there is none with a name
     */
    List<Section> run(List<String> only, Progress progress) throws IOException {
        for (String name : only) {
            if (!names().contains(name)) {
                throw new IllegalArgumentException("--only: " + name + " is none of " + String.join(", ", names()));
            }
        }
        List<Section> sections = new ArrayList<>();
        for (Measure measure : asked(answers, only)) {
            sections.addAll(measure.run(progress));
        }
        List<TimedMeasure> timed = asked(times, only);
        for (int spell = 0; spell < spells; spell++) {
            for (TimedMeasure measure : timed) {
                measure.measure(progress);
            }
        }
        timed.forEach(measure -> sections.addAll(measure.sections()));
        return sections;
    }

    private static <M> List<M> asked(Map<String, M> measures, List<String> only) {
        return measures.entrySet().stream()
                .filter(measure -> only.isEmpty() || only.contains(measure.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
