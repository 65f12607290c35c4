package org.baoku.analysis.internal.dictionary;

import java.util.List;

/** What the rules for numerals and names ask about a character: a set of bits, by the code of the character. */
public final class CharTraits {
    /** One of 〇一二…九, by which years are written digit for digit. */
    public static final int DIGIT = 1;

    /** Any character of a Chinese numeral. */
    public static final int NUMERAL = 1 << 1;

    /** 百千万亿: may follow digits. */
    public static final int MULTIPLE = 1 << 2;

    /** 第, which makes an ordinal of a number. */
    public static final int ORDINAL = 1 << 3;

    /** May be a surname. */
    public static final int SURNAME = 1 << 4;

    /** Begins a surname of two characters. */
    public static final int COMPOUND_SURNAME = 1 << 5;

    /** Begins a unit of measure. */
    public static final int UNIT = 1 << 6;

    /** A character with one of these may begin a word by rule. */
    public static final int BEGINS_RULE = NUMERAL | ORDINAL | SURNAME | COMPOUND_SURNAME;

    private static final String DIGITS = "零〇一二三四五六七八九";
    private static final String MULTIPLES = "百千万亿";
    private static final String OTHER_NUMERALS = "几十两";
    private static final String ORDINALS = "第";

    /** What the rules for numerals name: it needs a code even where no word has it, as 〇 in HanLP's dictionaries. */
    public static final String NUMERALS = DIGITS + MULTIPLES + OTHER_NUMERALS + ORDINALS;

    /** Units of measure. */
    public static final String UNITS = "元 美元 港元 欧元 日元 英镑 马克 法郎 卢布 韩元 加元 澳元 新元 港币 人民币 泰铢 卢比 比索"
            + " 吨 公斤 千克 克 毫克 斤 担 磅 米 公里 千米 厘米 毫米 微米 纳米 英里 英尺 海里 华里 公尺 里 公顷 亩 升 毫升 加仑 桶 度 伏 千伏 瓦 千瓦 兆瓦"
            + " 千瓦时 赫兹 兆赫 赫 安 欧姆 帕 焦 卡 马力 光年 吨位 平方米 立方米 摄氏度";

    private static final List<String> COMPOUND_SURNAMES = List.of(
            "欧阳", "诸葛", "司马", "上官", "司徒", "慕容", "皇甫", "尉迟", "端木", "公孙", "令狐", "夏侯", "东方", "独孤", "南宫", "轩辕", "宇文", "长孙",
            "闻人", "呼延");

    private CharTraits() {}

    /** Whether two characters are a surname. */
    public static boolean isCompoundSurname(char first, char second) {
        for (int i = 0; i < COMPOUND_SURNAMES.size(); i++) {
            String surname = COMPOUND_SURNAMES.get(i);
            if (surname.charAt(0) == first && surname.charAt(1) == second) {
                return true;
            }
        }
        return false;
    }

    static byte[] of(char[] codes, PersonNames names) {
        byte[] traits = new byte[Character.MAX_VALUE + 1];
        for (char code : codes) {
            if (code != 0 && PersonNames.surname(names.costs(code)) != PersonNames.IMPOSSIBLE) {
                traits[code] |= SURNAME;
            }
        }
        set(traits, codes, DIGITS, DIGIT | NUMERAL);
        set(traits, codes, MULTIPLES, MULTIPLE | NUMERAL);
        set(traits, codes, OTHER_NUMERALS, NUMERAL);
        set(traits, codes, ORDINALS, ORDINAL);
        for (String unit : UNITS.split(" ", -1)) {
            set(traits, codes, unit.substring(0, 1), UNIT);
        }
        for (String surname : COMPOUND_SURNAMES) {
            set(traits, codes, surname.substring(0, 1), COMPOUND_SURNAME);
        }
        return traits;
    }

    private static void set(byte[] traits, char[] codes, String chars, int trait) {
        chars.chars().forEach(c -> traits[codes[c]] |= (byte) trait);
    }
}
