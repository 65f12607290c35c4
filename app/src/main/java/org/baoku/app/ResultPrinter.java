package org.baoku.app;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baoku.news.Article;
import org.baoku.news.Role;
import org.baoku.search.Facet;
import org.baoku.search.Hit;
import org.baoku.search.PassageFormat;
import org.baoku.search.SearchResult;
import org.baoku.search.Timeline;
import org.baoku.search.Total;
import picocli.CommandLine.Help.Ansi;

/** Prints results for a person to read. */
final class ResultPrinter {
    private static final int BAR_CHARS = 40;

    private final PrintWriter out;
    private final PassageFormat format;

    ResultPrinter(PrintWriter out) {
        this.out = out;
        this.format = Ansi.AUTO.enabled() ? PassageFormat.terminal() : PassageFormat.plain("【", "】");
    }

    void print(SearchResult result) {
        out.printf(
                "%s in %,.1f ms%s%n",
                articles(result.total()),
                result.took().toNanos() / 1e6,
                result.isTimedOut() ? " (stopped by the time limit: there may be more)" : "");
        int rank = 1;
        for (var hit : result.hits()) {
            print(rank++, hit);
        }
        result.facets().forEach(this::print);
        result.timeline().ifPresent(this::print);
        result.next().ifPresent(next -> out.printf("%nNext page: --after %s%n", next));
    }

    private static String articles(Total total) {
        return total.count() == 1 ? "1 article" : total + " articles";
    }

    private void print(int rank, Hit hit) {
        out.printf(
                "%n%2d. %s%s%n    %s%n",
                rank, title(hit.article()), hit.isNearMiss() ? " (near miss)" : "", origin(hit.article()));
        hit.passages().forEach(passage -> out.println("    " + format.format(passage)));
    }

    private void print(Facet facet) {
        out.printf("%n%s%n", facet.field().chineseName());
        facet.buckets().forEach(bucket -> out.printf("  %6d  %s%n", bucket.count(), bucket.value()));
        if (facet.otherValues() > 0) {
            out.printf("          … and %d more%n", facet.otherValues());
        }
    }

    private void print(Timeline timeline) {
        long most = timeline.buckets().stream()
                .mapToLong(Timeline.Bucket::count)
                .max()
                .orElse(0);
        out.printf("%n日期%n");
        for (var bucket : timeline.buckets()) {
            var bar = "█".repeat((int) (most == 0 ? 0 : bucket.count() * BAR_CHARS / most));
            out.printf("  %s %6d  %5.1f %%  %s%n", bucket.start(), bucket.count(), bucket.share() * 100, bar);
        }
    }

    static String title(Article article) {
        var headline = article.headline().full();
        return headline.isEmpty() ? "(no headline)" : headline;
    }

    /** Where and when an article was printed, and who made it, in one line. */
    static String origin(Article article) {
        var names = article.byline().names(Role.REPORTER);
        return Stream.of(
                        article.newspaper().orElse(""),
                        article.date().map(LocalDate::toString).orElse(""),
                        article.page().map("第%s版"::formatted).orElse(""),
                        article.section().orElse(""),
                        names.isEmpty() ? "" : "记者 " + String.join(" ", names))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
