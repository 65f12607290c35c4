package org.baoku.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Knows what a Chinese name looks like. Immutable. */
final class Names {
    /** Surnames of this rank and above are common enough to cut a row of characters before them. */
    private static final int COMMON = 150;

    /** The rank of what is no surname: more than a row of them costs. */
    private static final int NO_SURNAME = Integer.MAX_VALUE / 4;

    private static final int LONGEST_FOREIGN = 16;

    /** A transliterated name without a dot: 阿木古楞, 阿不都热合曼. */
    private static final int SHORTEST_TRANSLITERATED = 4;

    private static final int LONGEST_TRANSLITERATED = 7;

    /** The longest row of names without gaps that is cut. */
    private static final int LONGEST_ROW = 24;

    /** By character; the most common surname has rank 0. */
    private final int[] surnameRanks = new int[Character.MAX_VALUE + 1];

    private final Words doubleSurnames;
    private final Words transliteration;
    private final Words notNames;
    private final Words notGiven;
    private final Words leads;
    private final Words outletEndings;

    Names(PageStyle style) {
        Arrays.fill(surnameRanks, NO_SURNAME);
        var rank = 0;
        for (var surname : style.words(StyleKey.SURNAME)) {
            if (!isSurname(surname.charAt(0))) {
                surnameRanks[surname.charAt(0)] = rank++;
            }
        }
        doubleSurnames = Words.of(style, StyleKey.SURNAME_DOUBLE);
        transliteration = Words.of(style, StyleKey.NAME_TRANSLITERATED);
        notNames = Words.of(style, StyleKey.NOT_NAME);
        notGiven = Words.of(style, StyleKey.GIVEN_NOT);
        leads = Words.of(style, StyleKey.LEAD);
        outletEndings = Words.of(style, StyleKey.OUTLET_SUFFIX);
    }

    private boolean isSurname(char c) {
        return surnameRanks[c] < NO_SURNAME;
    }

    boolean beginsWithSurname(CharSequence name) {
        return isSurname(name.charAt(0)) || doubleSurnames.lengthAt(name, 0, name.length()) > 0;
    }

    /** Whether this looks like one full name: a surname and one or two more characters, or a name with a dot. */
    boolean isFullName(String name) {
        if (hasDot(name)) {
            return name.length() >= 3 && name.length() <= LONGEST_FOREIGN;
        }
        var surname = doubleSurnames.lengthAt(name, 0, name.length()) > 0 ? 2 : 1;
        return allHan(name)
                && name.length() > surname
                && name.length() <= surname + 2
                && beginsWithSurname(name)
                && !beginsWithVerb(name);
    }

    /** Whether a name's surname is a common one. */
    boolean isCommon(String name) {
        return isCommonSurname(name, 0);
    }

    /** Whether this may be a pen name or a name whose surname is rare. */
    boolean mayBeName(String name) {
        return hasDot(name) || (allHan(name) && name.length() >= 2 && name.length() <= 4);
    }

    /** Whether what follows 记者 here is no name: 记者会, 记者获悉. */
    boolean beginsWithVerb(CharSequence text) {
        var length = notNames.lengthAt(text, 0, text.length());
        return length > 1 || (length == 1 && !isSurname(text.charAt(0)));
    }

    /**
     * Cuts a row of characters into names.
     *
     * @param row Han characters, dots and letters, without separators
     * @param strict whether every name must begin with a known surname
     * @return the names, or an empty list if it is no row of names
     */
    List<String> cut(String row, boolean strict) {
        if (hasDot(row) || Signs.isLatin(row.charAt(0))) {
            return row.length() <= 24 ? List.of(row) : List.of();
        }
        var length = row.length();
        var surname = doubleSurnames.lengthAt(row, 0, length) > 0 ? 2 : 1;
        if (length == 2 || length == 3 || (length == 4 && surname == 2)) {
            return strict && !isFullName(row) ? List.of() : List.of(row);
        }
        if (length == 4 && !(isCommonSurname(row, 0) && isCommonSurname(row, 2))) {
            return strict ? List.of() : List.of(row);
        }
        if (length < 4 || length > LONGEST_ROW) {
            return List.of();
        }
        var names = cutRow(row);
        var one = !strict
                && isTransliterated(row)
                && !(names.size() > 1 && names.stream().allMatch(this::isCommon));
        return one ? List.of(row) : names;
    }

    /** Whether all characters are ones by which names of other languages are written, as many as in one name. */
    boolean isTransliterated(String row) {
        if (row.length() < SHORTEST_TRANSLITERATED || row.length() > LONGEST_TRANSLITERATED) {
            return false;
        }
        for (var i = 0; i < row.length(); i++) {
            if (!transliteration.contains(row.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The cut whose surnames are the most common ones. */
    private List<String> cutRow(String row) {
        var length = row.length();
        var costs = new int[length + 1];
        var nameLengths = new int[length + 1];
        for (var at = length - 1; at >= 0; at--) {
            costs[at] = Integer.MAX_VALUE / 2;
            var surname = doubleSurnames.lengthAt(row, at, length) > 0 ? 2 : 1;
            var rank = surname == 2 ? 0 : surnameRanks[row.charAt(at)];
            for (var name = surname + 1; name <= surname + 2 && at + name <= length; name++) {
                var cost = rank + 100 * (surname + 2 - name) + costs[at + name];
                if (cost < costs[at]) {
                    costs[at] = cost;
                    nameLengths[at] = name;
                }
            }
        }
        var names = new ArrayList<String>();
        if (costs[0] < NO_SURNAME) {
            for (var at = 0; at < length; at += nameLengths[at]) {
                names.add(row.substring(at, at + nameLengths[at]));
            }
        }
        return names;
    }

    private boolean isCommonSurname(String row, int at) {
        return surnameRanks[row.charAt(at)] < COMMON;
    }

    /**
     * Length of the name with which a running text begins, when nothing sets it off: 姚赟受持续暴雨影响.
     *
     * @return 0 if the text begins with no name
     */
    int leadingNameLength(CharSequence text, int start, int end) {
        var run = start;
        while (run < end && run < start + 24 && isNameChar(text.charAt(run))) {
            run++;
        }
        var length = run - start;
        if (length < 2
                || beginsWithVerb(text.subSequence(start, run))
                || !beginsWithSurname(text.subSequence(start, run))) {
            return 0;
        }
        var dot = dotIn(text, start, run);
        if (dot >= 0) {
            return 0;
        }
        var surname = doubleSurnames.lengthAt(text, start, run) > 0 ? 2 : 1;
        if (length <= surname + 2) {
            return run < end && length == surname + 2 && isTail(text, start, surname, run, end) ? surname + 1 : length;
        }
        return isTail(text, start, surname, run, end) ? surname + 1 : surname + 2;
    }

    /** Whether the character after a one-character given name already belongs to the story. */
    private boolean isTail(CharSequence text, int start, int surname, int run, int end) {
        var third = start + surname + 1;
        return notGiven.contains(text.charAt(third)) || leads.lengthAt(text, third, Math.min(end, run + 2)) > 1;
    }

    private static int dotIn(CharSequence text, int start, int end) {
        for (var i = start; i < end; i++) {
            if (Signs.isMiddleDot(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    boolean endsLikeOutlet(CharSequence text, int start, int end) {
        return outletEndings.lengthBefore(text, start, end) > 0;
    }

    static boolean isNameChar(char c) {
        return Signs.isHan(c) || Signs.isMiddleDot(c) || (c >= 0xD800 && c <= 0xDFFF);
    }

    /** Whether it is a name with a dot between its parts. */
    static boolean isForeign(String name) {
        return hasDot(name) && name.length() <= LONGEST_FOREIGN && !Signs.isMiddleDot(name.charAt(0));
    }

    private static boolean allHan(String name) {
        for (var i = 0; i < name.length(); i++) {
            if (!isNameChar(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDot(String name) {
        return dotIn(name, 0, name.length()) >= 0;
    }
}
