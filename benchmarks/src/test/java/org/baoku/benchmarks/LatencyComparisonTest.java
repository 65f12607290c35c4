package org.baoku.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.baoku.benchmarks.corpus.Corpus;
import org.junit.jupiter.api.Test;

class LatencyComparisonTest {
    @Test
    void searchesTakeTurnsQueryByQuery() throws Exception {
        List<String> order = new ArrayList<>();
        LatencyComparison comparison = new LatencyComparison()
                .add("a", query -> order.add("a" + query) ? 1 : 0)
                .add("b", query -> order.add("b" + query) ? 1 : 0);
        comparison.run(List.of("1", "2"), 1, 1);
        assertEquals(List.of("a1", "b1", "a2", "b2", "a1", "b1", "a2", "b2"), order);
        assertEquals(4, comparison.table().size());
        assertTrue(comparison.table().getLast().startsWith("| b |"));
        assertTrue(comparison.table().getLast().endsWith("| 1.00 |"));
    }

    @Test
    void archiveAnswersQuotesExactly() throws Exception {
        try (SearchSubjects subjects = new SearchSubjects(Corpus.of(Corpus.GENERATED, 200))) {
            String compared = subjects.compareAnswers(subjects.quotes(100, 5));
            assertTrue(compared.contains("Baoku differs in 0,"), compared);
        }
    }
}
