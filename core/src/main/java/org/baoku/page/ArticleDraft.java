package org.baoku.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.news.ArticleKind;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.Masthead;
import org.baoku.news.PageSource;
import org.baoku.news.Role;

/** An article while it is being read. Not thread-safe. */
final class ArticleDraft {
    private static final int LONGEST_DELAY_DAYS = 270;

    final List<String> kickers = new ArrayList<>();
    final List<String> headlines = new ArrayList<>();
    final List<String> subheads = new ArrayList<>();
    final List<String> columns = new ArrayList<>();
    final List<String> captions = new ArrayList<>();
    final BodyText body = new BodyText();
    private final LinkedHashSet<Contributor> contributors = new LinkedHashSet<>();
    Optional<String> source = Optional.empty();
    Optional<String> continuedTo = Optional.empty();
    Optional<String> continuedFrom = Optional.empty();
    Opening opening = Opening.none(0);

    /** Whether the byline stands on a line of its own above the text. */
    boolean ownLineByline;

    boolean notice;

    /** Whether a notice has its date, so that nothing more signs it. */
    boolean isSigned;

    /** The editors' words before the headline. */
    Optional<Block> note = Optional.empty();

    /** The text with the editors' note before it. */
    BodyText wholeBody() {
        return note.map(body::after).orElse(body);
    }

    void credit(List<Contributor> names) {
        for (var one : names) {
            if (one.role() != Role.AUTHOR || !isCredited(one.name())) {
                contributors.add(one);
            }
        }
    }

    /** Whether somebody is named as a reporter or the like already: （文/张三） at the end says nothing new of them. */
    private boolean isCredited(String name) {
        for (var one : contributors) {
            if (one.name().equals(name) && one.role() != Role.PHOTOGRAPHER) {
                return true;
            }
        }
        return false;
    }

    boolean hasByline() {
        return !contributors.isEmpty();
    }

    boolean has(Role role) {
        for (var one : contributors) {
            if (one.role() == role) {
                return true;
            }
        }
        return false;
    }

    boolean hasWriter() {
        return contributors.stream().anyMatch(one -> one.role() != Role.PHOTOGRAPHER && one.role() != Role.EDITOR);
    }

    List<Contributor> contributors() {
        return List.copyOf(contributors);
    }

    Article build(String file, Masthead masthead, HeadlineJoiner joiner, ArticleKind kind) {
        var text = wholeBody();
        var article = Article.builder()
                .headline(new Headline(joined(joiner, kickers), joiner.join(headlines), joined(joiner, subheads)))
                .body(text.text())
                .pageSource(new PageSource(file, text.spans()))
                .kind(kind)
                .byline(new Byline(List.copyOf(contributors)))
                .dateline(new Dateline(opening.agency(), opening.place(), day(masthead.date())))
                .captions(captions);
        masthead.date().ifPresent(article::date);
        masthead.newspaper().ifPresent(article::newspaper);
        masthead.issue().ifPresent(article::issue);
        masthead.page().ifPresent(article::page);
        masthead.section().ifPresent(article::section);
        if (!columns.isEmpty()) {
            article.column(String.join(" ", columns));
        }
        source.ifPresent(article::source);
        continuedTo.ifPresent(article::continuedTo);
        continuedFrom.ifPresent(article::continuedFrom);
        return article.build();
    }

    private static Optional<String> joined(HeadlineJoiner joiner, List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(joiner.join(lines));
    }

    /** The day of the dateline, else the one with which the story begins. */
    private Optional<LocalDate> day(Optional<LocalDate> page) {
        var dateline = opening.day().map(day -> new DayReader.Day(opening.year(), day, 0, 0));
        if (dateline.isPresent()) {
            return dateline.get().notAfter(page);
        }
        return leadDay().flatMap(day -> day.notAfter(page)).filter(day -> isRecent(day, page));
    }

    /** A lead that names a day of next week tells of what will be. */
    private static boolean isRecent(LocalDate day, Optional<LocalDate> page) {
        return page.isEmpty() || day.isAfter(page.get().minusDays(LONGEST_DELAY_DAYS));
    }

    private Optional<DayReader.Day> leadDay() {
        if (body.isEmpty() || notice || continuedFrom.isPresent()) {
            return Optional.empty();
        }
        var lead = body.firstBlock().text();
        var start = Math.min(opening.bodyStart(), lead.length());
        var day = DayReader.at(lead, start, lead.length());
        return day.filter(found -> isOneDay(lead, found.end()));
    }

    /** 7月25日、26日 and 6月27日至7月7日 are no single day. */
    private static boolean isOneDay(String lead, int end) {
        var next = Signs.skipSpace(lead, end, lead.length());
        return next >= lead.length() || "、至和到—-－~～及与".indexOf(lead.charAt(next)) < 0;
    }
}
