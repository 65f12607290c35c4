package org.baoku.page;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.baoku.news.Byline;

/**
 * The opening of an article: 新华社柏林1月22日电（记者 张三）.
 *
 * @param agency agency or outlet of the dateline, as printed (新华社, 本报); a bare byline has none
 * @param place place of the dateline
 * @param day day of the dateline
 * @param year year of the dateline where it is printed
 * @param byline who made it
 * @param outlets outlets that stand before 记者, without 本报 and the like
 * @param sourceTitle the title after 原标题 or 题
 * @param bodyStart where the story begins in the text, in UTF-16 code units
 */
public record Opening(
        Optional<String> agency,
        Optional<String> place,
        Optional<MonthDay> day,
        OptionalInt year,
        Byline byline,
        List<String> outlets,
        Optional<String> sourceTitle,
        int bodyStart) {
    /** Copies the list. */
    public Opening {
        outlets = List.copyOf(outlets);
    }

    /**
     * The day of the dateline. Without a printed year it is the latest such day that is not after the day of
     * publication.
     *
     * @param published the day of publication
     * @return the day, or nothing where the dateline names none, or no year and the day of publication is unknown
     */
    public Optional<LocalDate> date(Optional<LocalDate> published) {
        return day.flatMap(monthDay -> new DayReader.Day(year, monthDay, 0, 0).notAfter(published));
    }

    static Opening none(int bodyStart) {
        return new Opening(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Byline.NONE,
                List.of(),
                Optional.empty(),
                bodyStart);
    }

    Opening withByline(Byline other) {
        return new Opening(agency, place, day, year, other, outlets, sourceTitle, bodyStart);
    }

    Opening withTitle(Optional<String> title) {
        return new Opening(agency, place, day, year, byline, outlets, title, bodyStart);
    }

    boolean isEmpty() {
        return agency.isEmpty() && byline.contributors().isEmpty();
    }
}
