package org.baoku.benchmarks.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baoku.benchmarks.quality.RetrievalScore.TopicScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RetrievalScoreTest {
    private static final Judgments JUDGMENTS = new Judgments(Map.of("q1", Set.of("a"), "q2", Set.of("b", "c")));

    @Test
    void scoresAsTrecEvalDoes() {
        Run run = new Run(Map.of("q1", List.of("x", "a"), "q2", List.of("b", "x", "y")));
        RetrievalScore score = RetrievalScore.of(run, JUDGMENTS);
        assertEquals(0.5, score.mean(TopicScore::precisionAt1), 1e-9);
        assertEquals(0.75, score.mean(TopicScore::reciprocalRankAt10), 1e-9);
        // 1/log2(3) for q1; 1/(1 + 1/log2(3)) for q2
        assertEquals((0.630929754 + 0.613147194) / 2, score.mean(TopicScore::ndcgAt10), 1e-8);
        assertEquals(0.75, score.mean(TopicScore::recallAt10), 1e-9);
    }

    @Test
    void topicsWithoutAnAnswerCount() {
        RetrievalScore score = RetrievalScore.of(new Run(Map.of("q1", List.of("a"))), JUDGMENTS);
        assertEquals(0.5, score.mean(TopicScore::precisionAt1), 1e-9);
    }

    @Test
    void equalRunsAreNotSignificantlyDifferent() {
        RetrievalScore score = RetrievalScore.of(new Run(Map.of("q1", List.of("a"))), JUDGMENTS);
        assertEquals(1.0, score.significance(score, TopicScore::precisionAt1), 1e-9);
    }

    @Test
    void betterOnManyTopicsIsSignificant() {
        TopicScore good = new TopicScore(1, 1, 1, 1, 1);
        TopicScore bad = new TopicScore(0, 0, 0, 0, 0);
        RetrievalScore better = new RetrievalScore(List.of(good, good, good, good, good, good, good, good, good, good));
        RetrievalScore worse = new RetrievalScore(List.of(bad, bad, bad, bad, bad, bad, bad, bad, bad, bad));
        assertTrue(better.significance(worse, TopicScore::precisionAt1) < 0.01);
    }

    @Test
    void readsTrecFiles(@TempDir Path directory) throws Exception {
        Path run = Files.writeString(directory.resolve("run"), "q1 Q0 x 2 1.5 baoku\nq1 Q0 a 1 2.5 baoku\n");
        assertEquals(Map.of("q1", List.of("a", "x")), Run.read(run).documents());
        Path qrels = Files.writeString(directory.resolve("qrels"), "q1 0 a 1\nq1 0 b 0\n");
        assertEquals(Map.of("q1", Set.of("a")), Judgments.read(qrels).relevant());
        Path topics = Files.writeString(directory.resolve("topics"), "q1\t云泽 新桥\t2023-02-08\n");
        assertEquals(List.of(new Topic("q1", "云泽 新桥", Optional.of(LocalDate.of(2023, 2, 8)))), Topic.read(topics));
    }

    @Test
    void refusesABrokenLineWithItsText(@TempDir Path directory) throws Exception {
        Path run = Files.writeString(directory.resolve("run"), "q1 a 1\n");
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> Run.read(run));
        assertEquals("A line of a run has 6 columns, but this one has 3: q1 a 1", error.getMessage());
    }
}
