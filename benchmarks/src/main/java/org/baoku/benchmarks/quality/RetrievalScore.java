package org.baoku.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * How well a run answers its topics; every judged topic counts, with 0 where the run has no answer.
 *
 * @param topics one score a topic, in the order of the judgments
 */
public record RetrievalScore(List<TopicScore> topics) {
    private static final int PERMUTATIONS = 10_000;

    /**
     * One topic.
     *
     * @param precisionAt1 1 if the first document is relevant
     * @param reciprocalRankAt10 one through the rank of the first relevant document among ten
     * @param ndcgAt10 normalized discounted cumulated gain of ten documents
     * @param recallAt10 share of the relevant documents among ten
     * @param recallAt100 share of the relevant documents among a hundred
     */
    public record TopicScore(
            double precisionAt1, double reciprocalRankAt10, double ndcgAt10, double recallAt10, double recallAt100) {}

    /** Scores {@code run} against {@code judgments}. */
    public static RetrievalScore of(Run run, Judgments judgments) {
        List<TopicScore> scores = new ArrayList<>();
        for (Map.Entry<String, Set<String>> topic : judgments.relevant().entrySet()) {
            scores.add(score(run.documents().getOrDefault(topic.getKey(), List.of()), topic.getValue()));
        }
        return new RetrievalScore(scores);
    }

    /** Mean of a measure over the topics. */
    public double mean(ToDoubleFunction<TopicScore> measure) {
        return topics.stream().mapToDouble(measure).average().orElse(0);
    }

    /**
     * Probability that two runs as different as this and {@code other} come from equal systems: paired randomization
     * test of the means, two-sided.
     */
    public double significance(RetrievalScore other, ToDoubleFunction<TopicScore> measure) {
        double[] differences = new double[topics.size()];
        double observed = 0;
        for (int i = 0; i < differences.length; i++) {
            differences[i] = measure.applyAsDouble(topics.get(i)) - measure.applyAsDouble(other.topics.get(i));
            observed += differences[i];
        }
        SplittableRandom random = new SplittableRandom(1);
        int asLarge = 0;
        for (int permutation = 0; permutation < PERMUTATIONS; permutation++) {
            double sum = 0;
            for (double difference : differences) {
                sum += random.nextBoolean() ? difference : -difference;
            }
            asLarge += Math.abs(sum) >= Math.abs(observed) - 1e-9 ? 1 : 0;
        }
        return (asLarge + 1.0) / (PERMUTATIONS + 1.0);
    }

    private static TopicScore score(List<String> found, Set<String> relevant) {
        double reciprocalRank = 0;
        double gain = 0;
        double ideal = 0;
        int among10 = 0;
        int among100 = 0;
        for (int rank = 1; rank <= Math.min(100, found.size()); rank++) {
            if (relevant.contains(found.get(rank - 1))) {
                among100++;
                if (rank <= 10) {
                    among10++;
                    gain += discount(rank);
                    reciprocalRank = Math.max(reciprocalRank, 1.0 / rank);
                }
            }
        }
        for (int rank = 1; rank <= Math.min(10, relevant.size()); rank++) {
            ideal += discount(rank);
        }
        int wanted = Math.max(1, relevant.size());
        return new TopicScore(
                reciprocalRank == 1 ? 1 : 0,
                reciprocalRank,
                ideal == 0 ? 0 : gain / ideal,
                (double) among10 / wanted,
                (double) among100 / wanted);
    }

    private static double discount(int rank) {
        return Math.log(2) / Math.log(rank + 1);
    }
}
