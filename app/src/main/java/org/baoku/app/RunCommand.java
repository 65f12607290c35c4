package org.baoku.app;

import com.google.common.base.Splitter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.baoku.NewsArchive;
import org.baoku.error.ArchiveException;
import org.baoku.error.InputException;
import org.baoku.search.DateFilter;
import org.baoku.search.Highlighting;
import org.baoku.search.NewsQuery;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Answers a file of topics as a TREC run. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Answers topics (a line each: id, TAB, plain words, and if given TAB and a date to filter by) "
                + "and prints a TREC run: qid Q0 docid rank score baoku. Where a filter leaves fewer articles with the words "
                + "than asked for, the likeliest of the others follow.")
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Option(names = "--topics", required = true, paramLabel = "FILE", description = "The topics, UTF-8.")
    private Path topics = Path.of("topics.tsv");

    @Option(
            names = "--fields",
            defaultValue = "any",
            paramLabel = "FIELD",
            description = "The text to search: any (the default), body, title, …")
    private String field = "any";

    @Option(names = "--depth", defaultValue = "100", paramLabel = "N", description = "Articles a topic (default 100).")
    private int depth = 100;

    @Override
    public Integer call() {
        var text = TextField.byName(field)
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--fields: there is no text '%s'".formatted(field)));
        if (depth < 1 || depth > SearchRequest.MAX_SIZE) {
            throw new ParameterException(
                    spec.commandLine(), "--depth must be 1 to %d, got %d".formatted(SearchRequest.MAX_SIZE, depth));
        }
        var output = Output.of(spec);
        boolean refused = false;
        try (var archive = archiveOption.open()) {
            int number = 0;
            for (var line : InputFile.lines(topics)) {
                number++;
                try {
                    answer(archive, text, line, output.out());
                } catch (InputException e) {
                    refused = true;
                    output.warn("refused %s, line %d: %s".formatted(topics, number, e.getMessage()));
                }
            }
        }
        return refused ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void answer(NewsArchive archive, TextField text, String line, PrintWriter out) {
        var columns = Splitter.on('\t').splitToList(line);
        if (columns.size() < 2 || columns.size() > 3) {
            throw new InputException("a topic has 2 or 3 columns separated by TAB, got %d".formatted(columns.size()));
        }
        if (columns.get(0).isBlank() || columns.get(1).isBlank()) {
            throw new InputException("id and text of a topic must not be blank");
        }
        var clauses = new ArrayList<NewsQuery>();
        clauses.add(NewsQuery.words(text, columns.get(1)));
        if (columns.size() == 3) {
            clauses.add(date(columns.get(2)));
        }
        var request = SearchRequest.of(NewsQuery.and(clauses))
                .size(depth)
                .nearMisses()
                .highlighting(Highlighting.NONE)
                .build();
        int rank = 1;
        for (var hit : archive.search(request).hits()) {
            out.printf(
                    Locale.ROOT,
                    "%s Q0 %s %d %.6f baoku%n",
                    columns.get(0),
                    hit.article().id(),
                    rank++,
                    hit.score());
        }
    }

    private static NewsQuery date(String text) {
        try {
            return NewsQuery.date(DateFilter.parse(text));
        } catch (ArchiveException | IllegalArgumentException e) {
            throw new InputException("the third column must be a date such as 2023-02-08: " + e.getMessage(), e);
        }
    }
}
