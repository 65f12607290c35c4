package org.baoku.page;

import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.regex.Pattern;

/**
 * A day of the Chinese calendar (农历), computed by its rules (GB/T 33661-2017): a month begins on the day of the new moon,
 * in China's time; the month of the winter solstice is the eleventh; where thirteen months begin from one eleventh month
 * to the next, the first one without a principal term (中气) is the leap month. New moons and the sun's longitude after
 * J. Meeus, Astronomical Algorithms, 2nd edition, chapters 25 and 49; exact to a few minutes, so that a day could be
 * wrong only where a new moon or term falls that close to midnight.
 *
 * @param year the Gregorian year in which the lunar year begins
 * @param month 1 to 12
 * @param leap whether it is a leap month
 * @param day 1 to 30
 */
record LunarDate(int year, int month, boolean leap, int day) {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String DIGITS = "一二三四五六七八九十";
    private static final Pattern LATE_DAY = Pattern.compile("二十([一二三四五六七八九])");
    private static final double MONTH = 29.530588861;
    private static final double CHINA = 8.0 / 24;

    /** Terrestrial time runs ahead of civil time; a minute is right for all years that newspapers print. */
    private static final double DELTA_T = 64.0 / 86400;

    static boolean covers(LocalDate date) {
        return date.getYear() >= 1900 && date.getYear() <= 2100;
    }

    static LunarDate of(LocalDate date) {
        var day = (int) date.getLong(JulianFields.JULIAN_DAY);
        var solstice = solsticeMonth(date.getYear());
        var year = date.getYear();
        if (day >= solstice) {
            return within(day, solstice, solsticeMonth(year + 1), year);
        }
        return within(day, solsticeMonth(year - 1), solstice, year - 1);
    }

    /** The date of a day between the eleventh months that begin at {@code first} and {@code next}. */
    private static LunarDate within(int day, int first, int next, int solsticeYear) {
        var months = Math.round((next - first) / (float) MONTH);
        var leapSeen = months == 12;
        var number = 11;
        var start = first;
        var k = moonNumber(first);
        for (var i = 1; ; i++) {
            var end = newMoonDay(k + i);
            var leap = !leapSeen && i > 1 && !hasPrincipalTerm(start, end);
            if (i > 1 && !leap) {
                number = number % 12 + 1;
            }
            leapSeen |= leap;
            if (day < end || end >= next) {
                var year = number >= 11 && i <= 3 ? solsticeYear : solsticeYear + 1;
                return new LunarDate(year, number, leap, day - start + 1);
            }
            start = end;
        }
    }

    private static boolean hasPrincipalTerm(int start, int end) {
        return (int) (longitudeAtMidnight(start) / 30) != (int) (longitudeAtMidnight(end) / 30);
    }

    /** The first day of the month in which the winter solstice of a year falls, as a Julian day number. */
    private static int solsticeMonth(int year) {
        var day = (int) LocalDate.of(year, 12, 20).getLong(JulianFields.JULIAN_DAY);
        while (longitudeAtMidnight(day + 1) < 270) {
            day++;
        }
        return newMoonDay(moonNumber(day));
    }

    /** The number of the new moon at or before a day. */
    private static int moonNumber(int day) {
        var k = (int) Math.floor((day - 2451550.1) / MONTH) + 1;
        while (newMoonDay(k) > day) {
            k--;
        }
        return k;
    }

    /** The sun's apparent longitude in degrees when a day begins in China. */
    static double longitudeAtMidnight(int day) {
        var t = (day - 0.5 - CHINA + DELTA_T - 2451545) / 36525;
        var meanLongitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
        var anomaly = Math.toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        var centre = (1.914602 - 0.004817 * t) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
                + 0.000289 * Math.sin(3 * anomaly);
        var node = Math.toRadians(125.04 - 1934.136 * t);
        var apparent = meanLongitude + centre - 0.00569 - 0.00478 * Math.sin(node);
        return (apparent % 360 + 360) % 360;
    }

    /** The day in China of new moon number {@code k}, counted from the one of 6 January 2000. */
    private static int newMoonDay(int k) {
        return (int) Math.floor(newMoon(k) - DELTA_T + CHINA + 0.5);
    }

    /** A new moon as a Julian date in terrestrial time. */
    static double newMoon(int k) {
        var t = k / 1236.85;
        var mean = 2451550.09766 + MONTH * k + 0.00015437 * t * t;
        var e = 1 - 0.002516 * t - 0.0000074 * t * t;
        var sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
        var moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
        var latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
        var node = Math.toRadians(124.7746 - 1.56375588 * k + 0.0020672 * t * t);
        return mean
                - 0.40720 * Math.sin(moon)
                + 0.17241 * e * Math.sin(sun)
                + 0.01608 * Math.sin(2 * moon)
                + 0.01039 * Math.sin(2 * latitude)
                + 0.00739 * e * Math.sin(moon - sun)
                - 0.00514 * e * Math.sin(moon + sun)
                + 0.00208 * e * e * Math.sin(2 * sun)
                - 0.00111 * Math.sin(moon - 2 * latitude)
                - 0.00057 * Math.sin(moon + 2 * latitude)
                + 0.00056 * e * Math.sin(2 * moon + sun)
                - 0.00042 * Math.sin(3 * moon)
                + 0.00042 * e * Math.sin(sun + 2 * latitude)
                + 0.00038 * e * Math.sin(sun - 2 * latitude)
                - 0.00024 * e * Math.sin(2 * moon - sun)
                - 0.00017 * Math.sin(node)
                - 0.00007 * Math.sin(moon + 2 * sun);
    }

    /** As newspapers print it: 癸卯年六月初十. */
    String text() {
        return yearName() + "年" + dayText();
    }

    private String yearName() {
        var cycle = Math.floorMod(year - 4, 60);
        return "" + STEMS.charAt(cycle % 10) + BRANCHES.charAt(cycle % 12);
    }

    private String dayText() {
        var name = switch (month) {
            case 1 -> "正";
            case 11 -> "十一";
            case 12 -> "十二";
            default -> DIGITS.substring(month - 1, month);
        };
        return (leap ? "闰" : "") + name + "月" + dayName();
    }

    private String dayName() {
        var unit = DIGITS.charAt((day - 1) % 10);
        return switch ((day - 1) / 10) {
            case 0 -> "初" + unit;
            case 1 -> unit == '十' ? "二十" : "十" + unit;
            default -> unit == '十' ? "三十" : "廿" + unit;
        };
    }

    /** Whether a printed date says this day; it may leave out the year or the day. */
    boolean isPrintedAs(String printed) {
        var plain = LATE_DAY.matcher(printed.replace("冬月", "十一月").replace("腊月", "十二月"))
                .replaceAll("廿$1");
        var year = plain.indexOf('年');
        var yearRight = year < 0 || plain.startsWith(yearName());
        var day = plain.substring(year + 1);
        return yearRight && (day.isEmpty() || day.equals(dayText()));
    }
}
