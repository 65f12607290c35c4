package org.baoku.app;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.baoku.search.ArticleField;
import org.baoku.search.Cursor;
import org.baoku.search.Freshness;
import org.baoku.search.Ranking;
import org.baoku.search.SearchRequest;
import org.baoku.search.SortOrder;
import org.baoku.search.TimelineInterval;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an archive. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Searches an archive and prints the best articles with highlighted passages.",
        footer = {
            "",
            "Examples:",
            "  ./baoku search --archive DIR '招商引资 营商环境'",
            "  ./baoku search --archive DIR '\"总体国家安全观\" 记者:赵彦臻 日期:2023-02'",
            "  ./baoku search --archive DIR --facets 版面,记者 --timeline month '春耕 或 备耕'",
            "  ./baoku search --archive DIR -- '-启事'          (-- before a query that begins with -)"
        })
final class SearchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private ArchiveOption archiveOption = new ArchiveOption();

    @Option(names = "--size", defaultValue = "10", paramLabel = "N", description = "Articles to print (default 10).")
    private int size = 10;

    @Option(
            names = "--sort",
            defaultValue = "relevance",
            paramLabel = "ORDER",
            description = "The order: ${COMPLETION-CANDIDATES} (default relevance).")
    private SortOrder sort = SortOrder.RELEVANCE;

    @Option(
            names = "--facets",
            split = "[,，]",
            paramLabel = "FIELD",
            description = "Fields to count by, separated by commas: 记者, 栏目, section, year, …")
    private List<String> facets = List.of();

    @Option(
            names = "--timeline",
            paramLabel = "INTERVAL",
            description = "Count by ${COMPLETION-CANDIDATES}, with the share of all articles.")
    private Optional<TimelineInterval> timeline = Optional.empty();

    @Option(
            names = "--timeout",
            paramLabel = "MS",
            description = "Stop after so many milliseconds with what was found.")
    private Optional<Long> timeoutMillis = Optional.empty();

    @Option(names = "--exact-total", description = "Count all articles that match.")
    private boolean exactTotal;

    @Option(names = "--paged", description = "Also print the cursor of the next page, to be given to --after.")
    private boolean paged;

    @Option(
            names = "--after",
            paramLabel = "CURSOR",
            description = "Go on after the page that printed this cursor: the same query in the same order.")
    private Optional<String> after = Optional.empty();

    @Option(
            names = "--fresh",
            paramLabel = "DAYS",
            description = "Prefer new articles: the preference halves every so many days back from today.")
    private Optional<Integer> halfLifeDays = Optional.empty();

    @Option(names = "--plain", description = "Rank by the words alone: without headline weight, nearness and lead.")
    private boolean plain;

    @Option(
            names = "--near-misses",
            description =
                    "Where a filter leaves few articles with the words, show the likeliest of the others as well.")
    private boolean nearMisses;

    @Option(names = "--json", description = "Print one JSON object.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "The query; several words are joined by spaces.")
    private List<String> query = List.of();

    @Override
    public Integer call() {
        var request = request();
        try (var archive = archiveOption.open()) {
            var result = archive.search(request);
            var out = Output.of(spec).out();
            if (json) {
                out.println(ResultJson.write(result));
            } else {
                new ResultPrinter(out).print(result);
            }
            return ExitCode.OK;
        }
    }

    private SearchRequest request() {
        try {
            var request = SearchRequest.of(String.join(" ", query))
                    .size(size)
                    .sort(sort)
                    .facets(facets.stream().map(this::field).toArray(ArticleField[]::new));
            timeline.ifPresent(request::timeline);
            timeoutMillis.map(Duration::ofMillis).ifPresent(request::timeout);
            request.ranking(ranking());
            if (nearMisses) {
                request.nearMisses();
            }
            if (paged) {
                request.paged();
            }
            after.map(Cursor::parse).ifPresent(request::after);
            return (exactTotal ? request.exactTotal() : request).build();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Ranking ranking() {
        var ranking = plain ? Ranking.PLAIN : Ranking.DEFAULT;
        return halfLifeDays
                .map(days -> ranking.with(Freshness.of(LocalDate.now(ZoneId.systemDefault()), days)))
                .orElse(ranking);
    }

    private ArticleField field(String name) {
        return ArticleField.byName(name.strip())
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), "--facets: there is no field '%s'".formatted(name)));
    }
}
