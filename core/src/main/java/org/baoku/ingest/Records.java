package org.baoku.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.baoku.error.InputException;

/** Takes the records of one file in their order and has them read in batches. For one thread. */
final class Records {
    private static final long BATCH_BYTES = 256 << 10;
    private static final int BATCH_RECORDS = 512;

    private final String place;
    private final Work work;
    private final Runnable progress;
    private List<Consumer<ArticleSink>> batch = new ArrayList<>();
    private long batchBytes;
    private long count;

    /**
     * Records of a file.
     *
     * @param place the file
     * @param work reads them
     * @param progress called now and then
     */
    Records(String place, Work work, Runnable progress) {
        this.place = place;
        this.work = work;
        this.progress = progress;
    }

    /**
     * Adds a record.
     *
     * @param line where it begins, from 1; 0 where the record is the whole file
     * @param bytes about how large it is
     * @param reading reads it; an {@link InputException} refuses the record
     */
    void add(long line, long bytes, Consumer<ArticleSink> reading) {
        count++;
        batch.add(sink -> {
            try {
                reading.accept(sink);
            } catch (InputException e) {
                sink.refused(refusal(line, String.valueOf(e.getMessage())));
            }
        });
        batchBytes += bytes;
        if (batchBytes >= BATCH_BYTES || batch.size() >= BATCH_RECORDS) {
            flush();
        }
    }

    /** Refuses what stands at a line, or with line 0 the rest of the file. */
    void refuse(long line, String reason) {
        add(line, 0, sink -> sink.refused(refusal(line, reason)));
    }

    /** How many records and refusals there were. */
    long count() {
        return count;
    }

    /** Passes the last batch on. */
    void flush() {
        if (!batch.isEmpty()) {
            var readings = batch;
            work.add(batchBytes, sink -> readings.forEach(reading -> reading.accept(sink)));
            batch = new ArrayList<>();
            batchBytes = 0;
        }
        progress.run();
    }

    private Refusal refusal(long line, String reason) {
        return new Refusal(line == 0 ? place : "%s, line %s".formatted(place, line), reason);
    }
}
