package org.baoku.search;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What requests and queries refuse, with which words, and that they take what is just within their ranges. */
class SearchValuesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 12);
    private static final NewsQuery WORD = NewsQuery.words("春耕");

    static Stream<Arguments> refused() {
        return Stream.of(
                refusal(
                        "size must be 0 to 10000, got -1",
                        () -> request().size(-1).build()),
                refusal(
                        "size must be 0 to 10000, got 10001",
                        () -> request().size(10_001).build()),
                refusal(
                        "facetSize must be 1 or more, got 0",
                        () -> request().facetSize(0).build()),
                refusal(
                        "timeout must be positive, got PT0S",
                        () -> request().timeout(Duration.ZERO).build()),
                refusal("maxPassages must be 0 or more, got -1", () -> new Highlighting(-1, 240)),
                refusal("maxLengthChars must be 20 or more, got 19", () -> new Highlighting(3, 19)),
                refusal("must be 0 <= start < end, got 2, 2", () -> new Span(2, 2)),
                refusal("must be 0 <= start < end, got -1, 2", () -> new Span(-1, 2)),
                refusal("maxGapChars must be 0 to 10000, got 10001", () -> Proximity.within(10_001)),
                refusal(
                        "maxGapChars is for CHARACTERS only, got 3 for SENTENCE",
                        () -> new Proximity(Proximity.Unit.SENTENCE, 3, false)),
                refusal("halfLifeDays must be 1 or more, got 0", () -> new Freshness(DAY, 0, 1)),
                refusal("weight must be above 0 and at most 10, got 0.0", () -> new Freshness(DAY, 30, 0)),
                refusal("weight must be above 0 and at most 10, got 10.5", () -> new Freshness(DAY, 30, 10.5)),
                refusal(
                        "first or last must be given",
                        () -> new DateFilter.Between(Optional.empty(), Optional.empty())),
                refusal(
                        "first must not be after last, got Optional[2024-03-12]..Optional[2024-03-11]",
                        () -> new DateFilter.Between(Optional.of(DAY), Optional.of(DAY.minusDays(1)))),
                refusal(
                        "day must be " + DateFilter.MIN + " to " + DateFilter.MAX + ", got "
                                + DateFilter.MAX.plusDays(1),
                        () -> new DateFilter.Between(Optional.empty(), Optional.of(DateFilter.MAX.plusDays(1)))),
                refusal("text must not be blank", () -> new NewsQuery.Quote(" \u3000", TextField.ANY)),
                refusal("clauses must be two or more, got 1", () -> new NewsQuery.And(List.of(WORD))),
                refusal("clauses must be two or more, got 1", () -> new NewsQuery.Or(List.of(WORD))),
                refusal(
                        "operands must be two or more, got 1",
                        () -> new NewsQuery.Near(List.of(WORD), Proximity.sameSentence())),
                refusal(
                        "spans must be in order and inside the text, got [Span[start=0, end=3]]",
                        () -> new Passage(TextField.BODY, "春耕", 0, false, false, List.of(new Span(0, 3)))));
    }

    private static Arguments refusal(String message, Executable made) {
        return Arguments.of(message, made);
    }

    private static SearchRequest.Builder request() {
        return SearchRequest.of("春耕");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String message, Executable made) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, made).getMessage());
    }

    @Test
    void whatIsJustWithinTheRangesIsTaken() {
        assertDoesNotThrow(() -> {
            request().size(0).facetSize(1).timeout(Duration.ofNanos(1)).build();
            request().size(SearchRequest.MAX_SIZE).build();
            new Highlighting(0, 20);
            Proximity.within(Proximity.MAX_GAP_CHARS);
            new Freshness(DAY, 1, 10);
            new DateFilter.Between(Optional.of(DateFilter.MIN), Optional.of(DateFilter.MAX));
        });
        assertEquals(2, new Span(1, 3).length());
        assertEquals(0.25, new Timeline.Bucket(DAY, 1, 4).share());
        assertEquals(0, new Timeline.Bucket(DAY, 0, 0).share());
    }

    @Test
    void limitsAreInclusive() {
        var most = NewsQuery.or(Collections.nCopies(QueryLimits.MAX_CLAUSES, WORD));
        assertDoesNotThrow(() -> QueryLimits.check(most));
        assertEquals(
                "the query has 1001 clauses, more than 1000",
                assertThrows(QueryLimitException.class, () -> QueryLimits.check(most.and(WORD)))
                        .getMessage());
        assertEquals(
                "the query has 1001 clauses, more than 1000",
                assertThrows(
                                QueryLimitException.class,
                                () -> QueryLimits.check(NewsQuery.words("词 ".repeat(QueryLimits.MAX_CLAUSES) + "词")))
                        .getMessage(),
                "each word counts");
        var longest = "词".repeat(QueryLimits.MAX_LENGTH_CHARS);
        assertDoesNotThrow(() -> QueryLimits.check(NewsQuery.quote(longest)));
        assertThrows(QueryLimitException.class, () -> QueryLimits.check(NewsQuery.quote(longest + "词")));
    }

    @Test
    void anExplanationReadsAsATree() {
        var part = new Explanation(WORD, true, 1.5, "春耕 stands 2 x in the headline", List.of());
        var whole = new Explanation(WORD, false, 0, "a clause fails", List.of(part));
        assertEquals("- 春耕: a clause fails\n  + 春耕: 春耕 stands 2 x in the headline\n", whole.toString());
    }

    @Test
    void aSyntaxErrorHoldsTheQueryAndWhatWasExpected() {
        var error = assertThrows(QuerySyntaxException.class, () -> NewsQuery.parse("(春耕"));
        assertEquals("(春耕", error.query());
        assertEquals(false, error.expected().isEmpty());
    }
}
