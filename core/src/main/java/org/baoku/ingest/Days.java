package org.baoku.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day from the forms in which formats and people write dates. */
final class Days {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?(?:[T\\s].*)?", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[T\\s].*)?", Pattern.DOTALL);
    private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,9}\\.?,\\s*");
    private static final List<DateTimeFormatter> WITH_ZONE = List.of(
            DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.RFC_1123_DATE_TIME,
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss[.SSS]XX", Locale.ROOT),
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]XX", Locale.ROOT),
            DateTimeFormatter.ofPattern("d MMM yyyy HH:mm[:ss] z", Locale.ENGLISH));

    private Days() {}

    /**
     * The day that a text names. A time with an offset counts where it was written; one in Greenwich time, as software
     * writes it, counts in China.
     *
     * @return the day as 2023-02-08, or the text as it is where it names none
     */
    static String iso(String text) {
        var date = text.strip();
        return withZone(date)
                .or(() -> day(WRITTEN.matcher(date)))
                .or(() -> day(COMPACT.matcher(date)))
                .map(LocalDate::toString)
                .orElse(date);
    }

    private static Optional<LocalDate> withZone(String date) {
        var plain = WEEKDAY.matcher(date).replaceFirst("");
        return WITH_ZONE.stream()
                .flatMap(form -> parsed(form, plain).stream())
                .findFirst()
                .map(Days::local);
    }

    private static Optional<TemporalAccessor> parsed(DateTimeFormatter form, String date) {
        try {
            return Optional.of(form.parseBest(date, OffsetDateTime::from, ZonedDateTime::from));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static LocalDate local(TemporalAccessor time) {
        var moment = OffsetDateTime.from(time);
        return moment.getOffset().equals(ZoneOffset.UTC)
                ? moment.atZoneSameInstant(CHINA).toLocalDate()
                : moment.toLocalDate();
    }

    private static Optional<LocalDate> day(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
