package org.baoku.search;

import java.util.List;
import java.util.Optional;

/**
 * A text of an article that words and quotes are searched in, or several such texts together. A match never runs from
 * one text into another one.
 */
public enum TextField {
    /** Every text of the article. */
    ANY("全文", "any"),
    /** 标题: kicker, main headline and subhead. */
    TITLE("标题", "title"),
    /** 引题: the line above the main headline. */
    KICKER("引题", "kicker"),
    /** 主题: the main headline. */
    HEADLINE("主题", "headline"),
    /** 副题: the line below the main headline. */
    SUBHEAD("副题", "subhead"),
    /** 正文: the body. */
    BODY("正文", "body"),
    /** 图注: the captions, one paragraph each. */
    CAPTION("图注", "caption");

    private static final List<TextField> TITLE_PARTS = List.of(KICKER, HEADLINE, SUBHEAD);
    private static final List<TextField> ALL_PARTS = List.of(KICKER, HEADLINE, SUBHEAD, BODY, CAPTION);

    private final String chineseName;
    private final String englishName;

    TextField(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    /**
     * The name in the query language that a printed {@link NewsQuery} shows.
     *
     * @return the Chinese name, without a colon
     */
    public String chineseName() {
        return chineseName;
    }

    /**
     * The other name in the query language.
     *
     * @return the English name in lower case, without a colon
     */
    public String englishName() {
        return englishName;
    }

    /**
     * The single texts that this field stands for, in printed order.
     *
     * @return itself for a single text; else its parts
     */
    public List<TextField> parts() {
        return switch (this) {
            case ANY -> ALL_PARTS;
            case TITLE -> TITLE_PARTS;
            default -> List.of(this);
        };
    }

    /**
     * Finds a field by one of its names.
     *
     * @param name a Chinese or English name, the latter in any case
     * @return the field, empty if none has that name
     */
    public static Optional<TextField> byName(String name) {
        for (var field : values()) {
            if (field.chineseName.equals(name) || field.englishName.equalsIgnoreCase(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
