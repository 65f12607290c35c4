package org.baoku.micrometer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.baoku.archive.ArchiveEvent;
import org.baoku.archive.ArchiveListener;

/**
 * Counts and times what happens to an archive: pass it to {@code NewsArchive.builder().listener(…)}. All meters have the tag
 * {@code archive}.
 *
 * <table>
 *   <caption>Meters</caption>
 *   <tr><th>name</th><th>kind</th><th>what</th></tr>
 *   <tr><td>{@code baoku.articles}</td><td>gauge</td><td>articles that searches see</td></tr>
 *   <tr><td>{@code baoku.articles.added}</td><td>counter</td><td>articles taken in, replacing ones included</td></tr>
 *   <tr><td>{@code baoku.articles.deleted}</td><td>counter</td><td>deletions taken in</td></tr>
 *   <tr><td>{@code baoku.articles.refused}</td><td>counter</td><td>articles refused</td></tr>
 *   <tr><td>{@code baoku.articles.merged}</td><td>counter</td><td>articles in merged parts of the index</td></tr>
 *   <tr><td>{@code baoku.add}</td><td>timer</td><td>batches taken in</td></tr>
 *   <tr><td>{@code baoku.commit}</td><td>timer</td><td>commits; tag {@code automatic}</td></tr>
 *   <tr><td>{@code baoku.merge}</td><td>timer</td><td>merges</td></tr>
 *   <tr><td>{@code baoku.search}</td><td>timer</td><td>searches; tag {@code timed_out}</td></tr>
 *   <tr><td>{@code baoku.snapshot}</td><td>timer</td><td>snapshots</td></tr>
 *   <tr><td>{@code baoku.failures}</td><td>counter</td><td>automatic work and merges that failed</td></tr>
 *   <tr><td>{@code baoku.recoveries}</td><td>counter</td><td>openings after a writer that never closed</td></tr>
 * </table>
 *
 * <p>Thread-safe.
 */
public final class ArchiveMetrics implements ArchiveListener {
    private final MeterRegistry registry;
    private final Tags tags;
    private final AtomicLong articles;

    /**
     * Meters in a registry.
     *
     * @param registry where they are registered
     * @param archive value of the tag {@code archive}, one for each archive of the process
     */
    public ArchiveMetrics(MeterRegistry registry, String archive) {
        this.registry = registry;
        this.tags = Tags.of("archive", archive);
        this.articles = registry.gauge("baoku.articles", tags, new AtomicLong());
    }

    @Override
    public void on(ArchiveEvent event) {
        switch (event) {
            case ArchiveEvent.Opened opened -> articles.set(opened.articles());
            case ArchiveEvent.Refreshed refreshed -> articles.set(refreshed.articles());
            case ArchiveEvent.Added added -> {
                counter("baoku.articles.added").increment((double) added.articles());
                time("baoku.add", added.took());
            }
            case ArchiveEvent.Deleted deleted ->
                counter("baoku.articles.deleted").increment();
            case ArchiveEvent.Refused refused ->
                counter("baoku.articles.refused").increment();
            case ArchiveEvent.Committed committed ->
                time("baoku.commit", committed.took(), flag("automatic", committed.isAutomatic()));
            case ArchiveEvent.Merged merged -> {
                counter("baoku.articles.merged").increment((double) merged.articles());
                time("baoku.merge", merged.took());
            }
            case ArchiveEvent.Searched searched ->
                time("baoku.search", searched.took(), flag("timed_out", searched.isTimedOut()));
            case ArchiveEvent.SnapshotTaken taken -> time("baoku.snapshot", taken.took());
            case ArchiveEvent.Failed failed -> counter("baoku.failures").increment();
            case ArchiveEvent.Recovered recovered -> counter("baoku.recoveries").increment();
            default -> {}
        }
    }

    private Counter counter(String name) {
        return registry.counter(name, tags);
    }

    private void time(String name, Duration took, Tag... more) {
        Timer.builder(name).tags(tags.and(more)).register(registry).record(took);
    }

    private static Tag flag(String name, boolean value) {
        return Tag.of(name, Boolean.toString(value));
    }
}
