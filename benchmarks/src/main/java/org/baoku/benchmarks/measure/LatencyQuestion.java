package org.baoku.benchmarks.measure;

import java.io.IOException;

/** What is asked when latencies are measured. */
enum LatencyQuestion {
    QUOTES(
            "quote-latency",
            "exact quotes",
            true,
            "A peer that cuts a quote into fewer terms reads fewer postings, and misses the articles that it cut in "
                    + "another way. Baoku's hits are whole articles with all fields, the peers' one text."),
    QUOTES_WITH_PASSAGES(
            "quote-highlighting",
            "exact quotes with passages",
            true,
            "Baoku's hits are whole articles with all fields, and each mark is checked against the text."),
    WORDS(
            "word-latency",
            "two ranked words",
            false,
            "Baoku also ranks by how near the words stand and looks a second time at the best; its hits are whole "
                    + "articles with all fields, the peers' one text."),
    WORDS_WITH_PASSAGES(
            "word-highlighting",
            "two ranked words with passages",
            false,
            "Baoku also ranks by how near the words stand, and its hits are whole articles with all fields.");

    private final String id;
    private final String title;
    private final boolean isQuote;
    private final String whyNot;

    LatencyQuestion(String id, String title, boolean isQuote, String whyNot) {
        this.id = id;
        this.title = title;
        this.isQuote = isQuote;
        this.whyNot = whyNot;
    }

    /** Id of its section. */
    String id() {
        return id;
    }

    /** Title of its section. */
    String title() {
        return title;
    }

    /** Whether quotes are asked; else pairs of words. */
    boolean isQuote() {
        return isQuote;
    }

    /** The reason to give where Baoku does not lead. */
    String whyNot() {
        return whyNot;
    }

    /** Asks, and gives the number of matches. */
    long ask(SearchSubject subject, String query) throws IOException {
        return switch (this) {
            case QUOTES -> subject.quote(query);
            case QUOTES_WITH_PASSAGES -> subject.quoteWithPassages(query);
            case WORDS -> subject.words(query);
            case WORDS_WITH_PASSAGES -> subject.wordsWithPassages(query);
        };
    }
}
