package org.baoku.benchmarks.quality;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A collection that answers topics. */
public interface TopicSearch extends Closeable {
    /** Answers each topic with the {@code depth} best documents. */
    Run run(List<Topic> topics, int depth) throws IOException;
}
