package org.baoku.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Samples where work spends its time and what it allocates, by Java Flight Recorder. */
public final class Profiler {
    private static final Duration PERIOD = Duration.ofMillis(10);
    private static final String TIME = "jdk.ExecutionSample";
    private static final String ALLOCATION = "jdk.ObjectAllocationSample";
    private static final String BAOKU = "org.baoku.";
    private static final String HARNESS = "org.baoku.benchmarks.";

    private Profiler() {}

    /** Work that is done again and again. */
    @FunctionalInterface
    public interface Work {
        /** Does it once. */
        void run() throws IOException;
    }

    /**
     * A place and its share.
     *
     * @param place method, or class and method
     * @param share part of all samples, or of all allocated bytes
     */
    public record Share(String place, double share) {}

    /**
     * What was seen.
     *
     * @param samples how often somebody was seen at work
     * @param methods where they were, the innermost method with its busiest line
     * @param own the innermost method of Baoku's on whose behalf
     * @param allocations what was allocated there
     */
    public record Profile(int samples, List<Share> methods, List<Share> own, List<Share> allocations) {}

    /** Runs {@code work} for {@code warmUp} unseen and for {@code duration} seen. */
    public static Profile record(Duration warmUp, Duration duration, Work work) throws IOException {
        repeat(warmUp, work);
        Path file = Files.createTempFile("baoku-bench", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable(TIME).withPeriod(PERIOD);
            recording.enable(ALLOCATION).with("throttle", "1000/s");
            recording.start();
            repeat(duration, work);
            recording.stop();
            recording.dump(file);
            return profile(RecordingFile.readAllEvents(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void repeat(Duration duration, Work work) throws IOException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < duration.toNanos()) {
            work.run();
        }
    }

    private static Profile profile(List<RecordedEvent> events) {
        Map<String, Map<Integer, Double>> lines = new LinkedHashMap<>();
        Map<String, Double> own = new LinkedHashMap<>();
        Map<String, Double> allocations = new LinkedHashMap<>();
        int samples = 0;
        for (RecordedEvent event : events) {
            if (event.getEventType().getName().equals(TIME)) {
                Optional<RecordedFrame> top = frame(event, any -> true);
                if (top.isPresent()) {
                    samples++;
                    lines.computeIfAbsent(name(top.get()), name -> new LinkedHashMap<>())
                            .merge(top.get().getLineNumber(), 1.0, Double::sum);
                    own.merge(ownPlace(event), 1.0, Double::sum);
                }
            } else if (event.getEventType().getName().equals(ALLOCATION)) {
                String what = event.getClass("objectClass").getName() + " in " + ownPlace(event);
                allocations.merge(what, (double) event.getLong("weight"), Double::sum);
            }
        }
        Map<String, Double> methods = new LinkedHashMap<>();
        lines.forEach((method, byLine) -> methods.put(
                method + " (most in line " + busiest(byLine) + ")",
                byLine.values().stream().mapToDouble(Double::doubleValue).sum()));
        return new Profile(samples, shares(methods), shares(own), shares(allocations));
    }

    private static int busiest(Map<Integer, Double> byLine) {
        return byLine.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private static String ownPlace(RecordedEvent event) {
        return frame(event, name -> name.startsWith(BAOKU) && !name.startsWith(HARNESS))
                .or(() -> frame(event, name -> name.startsWith("org.apache.lucene.")))
                .map(Profiler::name)
                .orElse("elsewhere");
    }

    private static Optional<RecordedFrame> frame(RecordedEvent event, Predicate<String> className) {
        return event.getStackTrace() == null
                ? Optional.empty()
                : event.getStackTrace().getFrames().stream()
                        .filter(RecordedFrame::isJavaFrame)
                        .filter(frame ->
                                className.test(frame.getMethod().getType().getName()))
                        .findFirst();
    }

    private static String name(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.replaceFirst("^(org\\.apache\\.lucene|org\\.baoku)\\..*\\.(?=[A-Z])", "") + "."
                + frame.getMethod().getName();
    }

    private static List<Share> shares(Map<String, Double> weights) {
        double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        List<Share> shares = new ArrayList<>();
        weights.forEach((place, weight) -> shares.add(new Share(place, weight / all)));
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return shares;
    }
}
