package org.baoku.page;

import java.util.OptionalInt;

/** Reads numbers as mastheads print them: 12, 十二, 廿三, 二〇二三. */
final class ChineseNumbers {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumbers() {}

    static OptionalInt parse(String number) {
        var text = Signs.pack(number);
        if (text.isEmpty() || text.length() > 9) {
            return OptionalInt.empty();
        }
        return text.indexOf('十') >= 0 || text.indexOf('廿') >= 0 ? tens(text) : digits(text);
    }

    private static OptionalInt digits(String text) {
        var value = 0;
        for (var i = 0; i < text.length(); i++) {
            var digit = digit(text.charAt(i));
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt tens(String text) {
        var ten = Math.max(text.indexOf('十'), text.indexOf('廿'));
        var head = ten == 0 ? 1 : digit(text.charAt(ten - 1));
        var tens = text.charAt(ten) == '廿' ? 2 : head;
        var units = ten + 1 == text.length() ? 0 : digit(text.charAt(ten + 1));
        var known = tens > 0 && units >= 0 && ten <= 1 && text.length() <= ten + 2;
        return known ? OptionalInt.of(tens * 10 + units) : OptionalInt.empty();
    }

    private static int digit(char c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= '０' && c <= '９') {
            return c - '０';
        }
        return c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
