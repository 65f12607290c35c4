package org.baoku.page;

import com.google.common.base.Ascii;

/** The keys of a style. A key is written in lower case, with a dot for the underscore. */
enum StyleKey {
    MASTHEAD(true),
    MASTHEAD_WEAK(true),
    SECTION,
    NEWSPAPER_ENDING,
    ROLE_REPORTER,
    ROLE_CORRESPONDENT,
    ROLE_INTERN,
    ROLE_PHOTOGRAPHER,
    ROLE_EDITOR,
    ROLE_AUTHOR,
    RANK,
    OUTLET_OWN,
    BYLINE_MARK,
    NOT_NAME,
    GIVEN_NOT,
    PERSON_TITLE,
    SURNAME,
    SURNAME_DOUBLE,
    NAME_TRANSLITERATED,
    LEAD,
    LEAD_TEXT,
    CUT_ENDING,
    SENTENCE_START,
    SAYING,
    NEVER_FIRST,
    OUTLET_SUFFIX,
    OUTLET,
    PLACE,
    COLUMN_MARK,
    LABEL_ENDING,
    SPEAKER_ENDING,
    CAPTION_START,
    CAPTION_PERSON,
    CREDIT_WORD,
    SOURCE_START,
    NOTICE,
    NOTICE_ENDING,
    COMMENTARY,
    FEATURE_ENDING,
    FEATURE_COLUMN,
    BRIEF,
    LITERATURE,
    EDITORS_NOTE,
    TRADITIONAL;

    private final boolean pattern;

    StyleKey() {
        this(false);
    }

    StyleKey(boolean pattern) {
        this.pattern = pattern;
    }

    String text() {
        return Ascii.toLowerCase(name()).replace('_', '.');
    }

    static boolean isPattern(String key) {
        return has(key, true);
    }

    static boolean isWords(String key) {
        return has(key, false);
    }

    private static boolean has(String key, boolean pattern) {
        for (var one : values()) {
            if (one.pattern == pattern && one.text().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
