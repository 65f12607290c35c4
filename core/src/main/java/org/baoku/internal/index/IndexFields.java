package org.baoku.internal.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.baoku.search.ArticleField;
import org.baoku.search.TextField;

/**
 * The one place that decides the names of the index's fields, what is written for each, and how the index is sorted.
 *
 * <table>
 *   <caption>Fields</caption>
 *   <tr><td>{@link #text}</td><td>terms of {@code ChineseAnalyzer} with positions, {@link #PARAGRAPH} marks</td></tr>
 *   <tr><td>{@link #filter}</td><td>normal form of each value as one term, no scores</td></tr>
 *   <tr><td>{@link #facet}</td><td>each value as printed, sorted-set doc values</td></tr>
 *   <tr><td>{@link #ID}</td><td>the id as one term, and as binary doc values</td></tr>
 *   <tr><td>{@link #DATE}</td><td>days since 1970-01-01, point and doc values</td></tr>
 *   <tr><td>{@link #DAY_OF_YEAR}</td><td>month * 100 + day, point</td></tr>
 *   <tr><td>{@link #PAGE_ORDER}</td><td>{@link PageOrder}, doc values</td></tr>
 *   <tr><td>{@link #LEXICON}</td><td>fingerprint of the lexicon it was written with, sorted doc values</td></tr>
 *   <tr><td>{@link #ARTICLE}</td><td>the article as {@link StoredArticles} writes it, stored</td></tr>
 *   <tr><td>{@link #CONTENT_HASH}</td><td>{@link ContentHash} of the article, binary doc values</td></tr>
 * </table>
 */
public final class IndexFields {
    /** The id. */
    public static final String ID = "id";

    /** Day of publication. */
    public static final String DATE = "date";

    /** Month and day of publication. */
    public static final String DAY_OF_YEAR = "day_of_year";

    /** Order of pages. */
    public static final String PAGE_ORDER = "page_order";

    /** Lexicon that the article was written with. */
    public static final String LEXICON = "lexicon";

    /** The whole article. */
    public static final String ARTICLE = "article";

    /** Hash of the stored article. */
    static final String CONTENT_HASH = "content_hash";

    /** Term at the place of a border that ends a paragraph, beside the border's own term. */
    public static final String PARAGRAPH = "\u00b6";

    /** Stands for a missing date: articles without one come last in an index sorted newest first. */
    static final int NO_DATE = Integer.MIN_VALUE;

    /** Newest day first, then in page order: as hits come that are equal otherwise. */
    public static final Sort ORDER = new Sort(dateSort(true), pageSort());

    static final FieldType TEXT_TYPE = textType();

    private IndexFields() {}

    /** Name of the field that holds the terms of a single text. */
    public static String text(TextField field) {
        return switch (field) {
            case KICKER -> "kicker";
            case HEADLINE -> "headline";
            case SUBHEAD -> "subhead";
            case BODY -> "body";
            case CAPTION -> "caption";
            case ANY, TITLE -> throw new IllegalArgumentException(field + " is not a single text");
        };
    }

    /** Name of the field that filters look values up in. */
    public static String filter(ArticleField field) {
        return field == ArticleField.ID ? ID : "filter." + field.englishName();
    }

    /** Name of the field that facets count values of. */
    public static String facet(ArticleField field) {
        return field == ArticleField.ID ? ID : "facet." + field.englishName();
    }

    /** Sorts by date. Articles without a date come last either way. */
    public static SortField dateSort(boolean newestFirst) {
        return new SortField(DATE, SortField.Type.INT, newestFirst, newestFirst ? NO_DATE : Integer.MAX_VALUE);
    }

    /** Sorts by page. Articles without a page come last. */
    public static SortField pageSort() {
        return new SortField(PAGE_ORDER, SortField.Type.INT, false, Integer.MAX_VALUE);
    }

    /** The number of a day of any year. */
    public static int dayOfYear(int month, int day) {
        return month * 100 + day;
    }

    private static FieldType textType() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
