package org.baoku.page;

import java.time.MonthDay;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The dateline of a story, as it opens it.
 *
 * @param agency agency or outlet
 * @param place where it was written
 * @param day when
 * @param year the year of the day, where it is printed
 */
record DatelineParts(Optional<String> agency, Optional<String> place, Optional<MonthDay> day, OptionalInt year) {
    static final DatelineParts NONE = of(Optional.empty(), Optional.empty(), Optional.empty());

    static DatelineParts of(Optional<String> agency, Optional<String> place, Optional<DayReader.Day> printed) {
        return new DatelineParts(
                agency,
                place,
                printed.map(DayReader.Day::monthDay),
                printed.map(DayReader.Day::year).orElse(OptionalInt.empty()));
    }
}
