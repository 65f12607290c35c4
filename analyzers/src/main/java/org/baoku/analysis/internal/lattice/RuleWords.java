package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.CharTraits;
import org.baoku.analysis.internal.dictionary.PersonNames;
import org.baoku.analysis.internal.dictionary.SystemDictionary;

/**
 * Finds the words that no dictionary can list: numerals with their units, dates, ordinals, and names of persons as
 * surname and given name. Each takes part in the best path by the cost of its class, so that a name is found where the
 * words around it expect one.
 */
final class RuleWords {
    /** Most words that start at one place. */
    static final int MOST_WORDS = 8;

    /** The extra cost that marks what belongs to the number before the piece, and costs nothing at all. */
    static final int NUMBER_SUFFIX = -1;

    /** A name dearer than this, in thousandths of a nat, is none. */
    private static final int MOST_NAME_COST = 25_000;

    private static final int COMPOUND_SURNAME_COST = 9400;
    private static final int LONGEST_UNIT = 3;
    private static final String APPROXIMATE = "多余";
    private static final String NO_MONTH = "几两百千万亿";
    private static final long[] UNITS = packed(CharTraits.UNITS);

    private final Matches matches;
    private SystemDictionary system = SystemDictionary.bundled();
    private PersonNames names = system.names();
    private int personCost;

    RuleWords(Matches matches) {
        this.matches = matches;
    }

    /** Begins to use the classes and names of this dictionary. */
    void use(SystemDictionary dictionary) {
        system = dictionary;
        names = dictionary.names();
        personCost = dictionary.singles()[classWord(SystemDictionary.PERSON)];
    }

    private static long[] packed(String units) {
        return Arrays.stream(units.split(" "))
                .mapToLong(unit -> pack(unit.toCharArray(), 0, unit.length()))
                .sorted()
                .toArray();
    }

    private static long pack(char[] chars, int start, int end) {
        long packed = 0;
        for (int i = start; i < end; i++) {
            packed = (packed << Character.SIZE) | chars[i];
        }
        return packed;
    }

    /** Adds the words that start at a place, whose character has these traits, and returns the furthest end. */
    int find(int start, int traits) {
        int reach = 0;
        if ((traits & CharTraits.NUMERAL) != 0) {
            reach = addNumerals(start);
        } else if ((traits & CharTraits.ORDINAL) != 0) {
            int end = skipNumerals(start + 1);
            reach = end > start + 1 ? add(start, end, SystemDictionary.NUMBER, 0) : 0;
        }
        if ((traits & CharTraits.SURNAME) != 0) {
            reach = Math.max(reach, addNames(start, start + 1, PersonNames.surname(names.costs(matches.code(start)))));
        }
        if ((traits & CharTraits.COMPOUND_SURNAME) != 0
                && start + 1 < matches.length()
                && CharTraits.isCompoundSurname(matches.chars()[start], matches.chars()[start + 1])) {
            reach = Math.max(reach, addNames(start, start + 2, COMPOUND_SURNAME_COST));
        }
        return reach;
    }

    private int addNumerals(int start) {
        char[] chars = matches.chars();
        if (start > 0 && has(start - 1, CharTraits.NUMERAL) && chars[start - 1] != chars[start]) {
            return 0;
        }
        int reach = 0;
        int end = skipNumerals(start);
        if (end < matches.length() && isDate(start, end)) {
            reach = add(start, end + 1, SystemDictionary.TIME, 0);
        }
        if (end - start >= 2 || !matches.lists(start, end)) {
            reach = Math.max(reach, add(start, end, SystemDictionary.NUMBER, 0));
        }
        int unitEnd = unitEnd(end);
        return unitEnd > 0 ? Math.max(reach, add(start, unitEnd, SystemDictionary.NUMBER, 0)) : reach;
    }

    private boolean isDate(int start, int end) {
        int count = end - start;
        return switch (matches.chars()[end]) {
            case '年' -> (count == 4 || count == 2) && allDigits(start, end);
            case '月', '日' -> count <= 3 && NO_MONTH.indexOf(matches.chars()[start]) < 0;
            default -> false;
        };
    }

    private boolean allDigits(int start, int end) {
        for (int place = start; place < end; place++) {
            if (!has(place, CharTraits.DIGIT)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int place, int trait) {
        return (matches.traits(place) & trait) != 0;
    }

    private int skipNumerals(int start) {
        int end = start;
        while (end < matches.length() && has(end, CharTraits.NUMERAL)) {
            end++;
        }
        return end;
    }

    private int skipMultiples(int start) {
        int end = start;
        while (end < matches.length() && has(end, CharTraits.MULTIPLE)) {
            end++;
        }
        return end;
    }

    /** The end of the unit of measure after a number that ends here; 0 when none follows. */
    private int unitEnd(int numberEnd) {
        char[] chars = matches.chars();
        int start = numberEnd;
        if (start < matches.length() && APPROXIMATE.indexOf(chars[start]) >= 0) {
            start = skipMultiples(start + 1);
        }
        if (start >= matches.length() || !has(start, CharTraits.UNIT)) {
            return 0;
        }
        for (int end = Math.min(matches.length(), start + LONGEST_UNIT); end > start; end--) {
            if (Arrays.binarySearch(UNITS, pack(chars, start, end)) >= 0) {
                return end;
            }
        }
        return 0;
    }

    private int addNames(int start, int given, int surname) {
        if (given >= matches.length()) {
            return 0;
        }
        long first = names.costs(matches.code(given));
        int characters = characterCosts(start, given + 1);
        int reach = addName(start, given + 1, surname + PersonNames.single(first), characters);
        int unfinished = surname + PersonNames.first(first);
        if (given + 1 < matches.length() && unfinished < MOST_NAME_COST) {
            int last = PersonNames.last(names.costs(matches.code(given + 1)));
            characters += matches.characterCost(given + 1);
            reach = Math.max(reach, addName(start, given + 2, unfinished + last, characters));
        }
        return reach;
    }

    private int characterCosts(int start, int end) {
        int cost = 0;
        for (int place = start; place < end; place++) {
            cost += matches.characterCost(place);
        }
        return cost;
    }

    /**
     * A name that is dearer by itself than the cheapest listed words at its place could hardly win; most are dearer than
     * its characters alone, whose cost is at hand.
     */
    private int addName(int start, int end, int cost, int characters) {
        boolean possible = cost < MOST_NAME_COST
                && cost + personCost < characters
                && !matches.lists(start, end)
                && cost + personCost < matches.cheapestParts(start, end);
        return possible ? add(start, end, SystemDictionary.PERSON, cost) : 0;
    }

    private int classWord(int contextClass) {
        return system.classWord(contextClass);
    }

    private int add(int start, int end, int contextClass, int extra) {
        matches.addRule(start, end, classWord(contextClass), extra);
        return end;
    }

    /**
     * Finds what belongs to the number right before the piece, as words that start at its first place: 万 and 亿, units,
     * and 年 月 日 时. Returns the furthest end.
     *
     * @param digits how many digits the number has; negative when it is not whole
     */
    int findNumberSuffixes(int digits) {
        char[] chars = matches.chars();
        int reach = 0;
        int multiples = skipMultiples(0);
        if (multiples > 0) {
            reach = add(0, multiples, SystemDictionary.NUMBER, NUMBER_SUFFIX);
        }
        boolean year = chars[0] == '年' && (digits == 4 || digits == 2);
        if (digits > 0 && (year || chars[0] == '月' || chars[0] == '日' || chars[0] == '时')) {
            reach = add(0, 1, SystemDictionary.TIME, NUMBER_SUFFIX);
        }
        int unitEnd = unitEnd(multiples);
        if (unitEnd > 0) {
            reach = Math.max(reach, add(0, unitEnd, SystemDictionary.NUMBER, NUMBER_SUFFIX));
        }
        return reach;
    }
}
