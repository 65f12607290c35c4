package org.baoku.search;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What an article says of itself besides its texts: fields to filter by, and to count by (facets). Values are compared
 * in normal form, so width, case, script and the gap inside 邵 南 do not matter.
 */
public enum ArticleField {
    /** 记者: staff reporters. */
    REPORTER(Comparison.WHOLE, "记者", "reporter"),
    /** 通讯员: correspondents. */
    CORRESPONDENT(Comparison.WHOLE, "通讯员", "correspondent"),
    /** 摄影: photographers. */
    PHOTOGRAPHER(Comparison.WHOLE, "摄影", "photographer"),
    /** 作者: authors of commentaries and essays. */
    AUTHOR(Comparison.WHOLE, "作者", "author"),
    /** 编辑: editors. */
    EDITOR(Comparison.WHOLE, "编辑", "editor"),
    /** 实习记者: interns. */
    INTERN(Comparison.WHOLE, "实习记者", "intern"),
    /** 署名: everybody named in the byline, in any role. */
    BYLINE(Comparison.WHOLE, "署名", "byline"),
    /** 报纸: name of the newspaper or programme. */
    NEWSPAPER(Comparison.PART, "报纸", "newspaper"),
    /** 版面: page number; as a filter also the name of the page or its section. */
    PAGE(Comparison.PART, "版面", "page", "版次"),
    /** 版名: section. */
    SECTION(Comparison.PART, "版名", "section"),
    /** 栏目: column, a standing series. */
    COLUMN(Comparison.PART, "栏目", "column"),
    /** 类型: kind of text; 评论 and {@code commentary} name the same kind. */
    KIND(Comparison.WHOLE, "类型", "kind"),
    /** 来源: source line. */
    SOURCE(Comparison.PART, "来源", "source"),
    /** 电头: place and agency of the dateline; as a facet the place. */
    DATELINE(Comparison.PART, "电头", "dateline"),
    /** 期号: running issue number. */
    ISSUE(Comparison.WHOLE, "期号", "issue"),
    /** 年份: year of publication. */
    YEAR(Comparison.WHOLE, "年份", "year"),
    /** 编号: the id of the article, compared as it is. */
    ID(Comparison.WHOLE, "编号", "id");

    private final Comparison comparison;
    private final String chineseName;
    private final String englishName;
    private final ImmutableList<String> otherNames;

    ArticleField(Comparison comparison, String chineseName, String englishName, String... otherNames) {
        this.comparison = comparison;
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.otherNames = ImmutableList.copyOf(otherNames);
    }

    /**
     * How an unquoted filter value is compared; a quoted one is always the whole value.
     *
     * @return the comparison
     */
    public Comparison comparison() {
        return comparison;
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
     * Finds a field by one of its names.
     *
     * @param name a Chinese or English name, the latter in any case
     * @return the field, empty if none has that name
     */
    public static Optional<ArticleField> byName(String name) {
        for (var field : values()) {
            if (field.chineseName.equals(name)
                    || field.englishName.equalsIgnoreCase(name)
                    || field.otherNames.contains(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
