package org.baoku.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baoku.news.Masthead;

/** Collects what the lines of a masthead say; of two values for one field the first counts. Not thread-safe. */
final class MastheadDraft {
    private static final Splitter NAMES =
            Splitter.on(CharMatcher.anyOf("、,，/ \u3000")).omitEmptyStrings();
    private static final CharMatcher DASHES = CharMatcher.anyOf("—－–");
    private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");

    private final Map<String, String> values = new HashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    void add(MastheadLine line) {
        for (var field : line.fields()) {
            var value = Signs.trim(field.value());
            if (field.name().equals("number")) {
                numbers.add(value);
            } else {
                values.putIfAbsent(field.name(), value);
            }
        }
    }

    boolean has(String field) {
        return values.containsKey(field);
    }

    List<String> warnings() {
        return warnings;
    }

    Masthead build() {
        var masthead = Masthead.builder();
        placeNumbers();
        values.forEach((field, value) -> put(masthead, field, value));
        date().ifPresent(date -> {
            masthead.date(date);
            checkWeekday(date);
            checkLunarDate(date);
        });
        return masthead.build();
    }

    /** A number alone is the day where one is missing, else the page. */
    private void placeNumbers() {
        for (var number : numbers) {
            var dayMissing = values.containsKey("month") && !values.containsKey("day");
            values.putIfAbsent(dayMissing ? "day" : "page", number);
        }
        numbers.clear();
    }

    private static void put(Masthead.Builder masthead, String field, String value) {
        switch (field) {
            case "newspaper" -> masthead.newspaper(value);
            case "publisher" -> masthead.publisher(value);
            case "organ" -> masthead.organ(value);
            case "weekday" -> masthead.weekday(value);
            case "lunar" -> masthead.lunarDate(Signs.pack(value));
            case "issue" -> ChineseNumbers.parse(value).ifPresent(masthead::issue);
            case "cn" -> masthead.cn(hyphened(value));
            case "postal" -> masthead.postalCode(hyphened(value));
            case "pages", "pages2" -> ChineseNumbers.parse(value).ifPresent(masthead::pagesToday);
            case "page" -> masthead.page(page(value));
            case "section" -> masthead.section(value);
            case "editors" -> masthead.editors(names(value));
            case "designers" -> masthead.designers(names(value));
            case "proofreaders" -> masthead.proofreaders(names(value));
            case "email" -> masthead.email(value);
            case "phone" -> masthead.phone(value);
            default -> {}
        }
    }

    private static String hyphened(String value) {
        return DASHES.replaceFrom(Signs.pack(value), '-');
    }

    /** A page number without leading zeros, in digits. */
    static String page(String value) {
        if (Signs.isLatin(value.charAt(0))) {
            return value;
        }
        var number = ChineseNumbers.parse(value);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : value;
    }

    private static List<String> names(String value) {
        var names = NAMES.splitToList(value);
        var gap = names.size() == 2 && names.stream().allMatch(name -> name.length() == 1);
        return gap ? List.of(String.join("", names)) : names;
    }

    Optional<LocalDate> date() {
        var year = number("year");
        var month = number("month");
        var day = number("day");
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
        } catch (DateTimeException e) {
            var warning = "no such day: " + year.get() + "-" + month.get() + "-" + day.get();
            if (!warnings.contains(warning)) {
                warnings.add(warning);
            }
            return Optional.empty();
        }
    }

    private Optional<Integer> number(String field) {
        var value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        var number = ChineseNumbers.parse(value);
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    private void checkWeekday(LocalDate date) {
        var printed = values.get("weekday");
        if (printed == null) {
            return;
        }
        var day = WEEKDAYS.get(date.getDayOfWeek().getValue() - 1);
        var last = printed.substring(printed.length() - 1).replace('天', '日');
        if (!last.equals(day)) {
            warnings.add("%s is 星期%s, the page prints %s".formatted(date, day, printed));
        }
    }

    private void checkLunarDate(LocalDate date) {
        var printed = values.get("lunar");
        if (printed == null || !LunarDate.covers(date)) {
            return;
        }
        var lunar = LunarDate.of(date);
        if (!lunar.isPrintedAs(Signs.pack(printed))) {
            warnings.add("%s is %s, the page prints %s".formatted(date, lunar.text(), printed));
        }
    }
}
