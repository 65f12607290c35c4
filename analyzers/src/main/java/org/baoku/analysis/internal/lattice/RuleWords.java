package org.baoku.analysis.internal.lattice;

import java.util.Arrays;
import org.baoku.analysis.internal.dictionary.CharTraits;
import org.baoku.analysis.internal.dictionary.PersonNames;
import org.baoku.analysis.internal.dictionary.SystemDictionary;

/**
 * Adds the words to a lattice that no dictionary can list: numerals with their units, dates, ordinals, and names of
 * persons as surname and given name. Each takes part in the best path by the cost of its class, so that a name is found
 * where the words around it expect one.
 */
final class RuleWords {
    /** Most words that one call of {@link #addWords} or {@link #addNumberSuffixes} adds. */
    static final int MOST_WORDS = 8;

    private static final int COMPOUND_SURNAME_COST = 9400;
    private static final int LONGEST_UNIT = 3;
    private static final int LONGEST_NAME = 4;
    private static final String APPROXIMATE = "多余";
    private static final String NO_MONTH = "几两百千万亿";
    private static final long[] UNITS = packed("元 美元 港元 欧元 日元 英镑 马克 法郎 卢布 韩元 加元 澳元 新元 港币 人民币 泰铢 卢比 比索"
            + " 吨 公斤 千克 克 毫克 斤 担 磅 米 公里 千米 厘米 毫米 微米 纳米 英里 英尺 海里 华里 公尺 里 公顷 亩 升 毫升 加仑 桶 度 伏 千伏 瓦 千瓦 兆瓦"
            + " 千瓦时 赫兹 兆赫 赫 安 欧姆 帕 焦 卡 马力 光年 吨位 平方米 立方米 摄氏度");

    private final Lattice lattice;

    RuleWords(Lattice lattice) {
        this.lattice = lattice;
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

    /**
     * Adds what belongs to the number right before the piece: 万 and 亿, units, and 年 月 日 时.
     *
     * @param digits how many digits the number has; negative when it is not whole
     */
    void addNumberSuffixes(int digits) {
        char[] chars = lattice.chars();
        int multiples = skipMultiples(0);
        if (multiples > 0) {
            lattice.addNumberSuffix(multiples, classWord(SystemDictionary.NUMBER));
        }
        boolean year = chars[0] == '年' && (digits == 4 || digits == 2);
        if (digits > 0 && (year || chars[0] == '月' || chars[0] == '日' || chars[0] == '时')) {
            lattice.addNumberSuffix(1, classWord(SystemDictionary.TIME));
        }
        int unitEnd = unitEnd(multiples);
        if (unitEnd > 0) {
            lattice.addNumberSuffix(unitEnd, classWord(SystemDictionary.NUMBER));
        }
    }

    /** How far the words that {@link #addWords} adds at a place may reach. */
    int reach(int start, int traits) {
        if ((traits & (CharTraits.NUMERAL | CharTraits.ORDINAL)) != 0) {
            return skipNumerals(start + 1) + 2 * LONGEST_UNIT;
        }
        return start + LONGEST_NAME;
    }

    /** Adds the words that may start at a place, whose character has these traits. */
    void addWords(int start, int traits) {
        if ((traits & CharTraits.NUMERAL) != 0) {
            addNumerals(start);
        } else if ((traits & CharTraits.ORDINAL) != 0) {
            int end = skipNumerals(start + 1);
            if (end > start + 1) {
                addUnlessListed(start, end, SystemDictionary.NUMBER, 0);
            }
        }
        if ((traits & CharTraits.SURNAME) != 0) {
            int surname = names().surname(lattice.code(start));
            addNames(start, start + 1, surname);
        }
        if ((traits & CharTraits.COMPOUND_SURNAME) != 0
                && start + 1 < lattice.length()
                && CharTraits.isCompoundSurname(lattice.chars()[start], lattice.chars()[start + 1])) {
            addNames(start, start + 2, COMPOUND_SURNAME_COST);
        }
    }

    private void addNumerals(int start) {
        char[] chars = lattice.chars();
        if (start > 0 && has(start - 1, CharTraits.NUMERAL) && chars[start - 1] != chars[start]) {
            return;
        }
        int end = skipNumerals(start);
        int count = end - start;
        if (end < lattice.length() && isDate(start, end)) {
            addUnlessListed(start, end + 1, SystemDictionary.TIME, 0);
        }
        if (count >= 2) {
            addUnlessListed(start, end, SystemDictionary.NUMBER, 0);
        }
        int unitEnd = unitEnd(end);
        if (unitEnd > 0) {
            addUnlessListed(start, unitEnd, SystemDictionary.NUMBER, 0);
        }
    }

    private boolean isDate(int start, int end) {
        int count = end - start;
        return switch (lattice.chars()[end]) {
            case '年' -> (count == 4 || count == 2) && allDigits(start, end);
            case '月', '日' -> count <= 3 && NO_MONTH.indexOf(lattice.chars()[start]) < 0;
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
        return (lattice.traits(place) & trait) != 0;
    }

    private int skipNumerals(int start) {
        int end = start;
        while (end < lattice.length() && has(end, CharTraits.NUMERAL)) {
            end++;
        }
        return end;
    }

    private int skipMultiples(int start) {
        int end = start;
        while (end < lattice.length() && has(end, CharTraits.MULTIPLE)) {
            end++;
        }
        return end;
    }

    /** The end of the unit of measure after a number that ends here; 0 when none follows. */
    private int unitEnd(int numberEnd) {
        char[] chars = lattice.chars();
        int start = numberEnd;
        if (start < lattice.length() && APPROXIMATE.indexOf(chars[start]) >= 0) {
            start = skipMultiples(start + 1);
        }
        for (int end = Math.min(lattice.length(), start + LONGEST_UNIT); end > start; end--) {
            if (Arrays.binarySearch(UNITS, pack(chars, start, end)) >= 0) {
                return end;
            }
        }
        return 0;
    }

    private void addNames(int start, int given, int surname) {
        int end = lattice.length();
        if (given >= end) {
            return;
        }
        int first = lattice.code(given);
        int single = names().given(first);
        if (single != PersonNames.IMPOSSIBLE) {
            addUnlessListed(start, given + 1, SystemDictionary.PERSON, surname + single);
        }
        if (given + 1 < end) {
            int pair = names().given(first, lattice.code(given + 1));
            if (pair < PersonNames.IMPOSSIBLE) {
                addUnlessListed(start, given + 2, SystemDictionary.PERSON, surname + pair);
            }
        }
    }

    private void addUnlessListed(int start, int end, int contextClass, int extra) {
        if (!lattice.has(start, end)) {
            lattice.link(start, end, classWord(contextClass), extra);
        }
    }

    private PersonNames names() {
        return lattice.tables().system().names();
    }

    private int classWord(int contextClass) {
        return lattice.tables().system().classWord(contextClass);
    }
}
