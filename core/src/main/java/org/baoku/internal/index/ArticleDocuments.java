package org.baoku.internal.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.baoku.analysis.TextNormalizer;
import org.baoku.news.Article;
import org.baoku.news.Contributor;
import org.baoku.news.Role;
import org.baoku.search.ArticleField;
import org.baoku.search.TextField;

/** Turns articles into documents. Thread-safe. */
final class ArticleDocuments {
    /** Longest value that Lucene takes as one term, with a margin, in UTF-8 bytes. */
    private static final int MAX_TERM_BYTES = 32_000;

    private final BytesRef lexicon;

    /** For articles analyzed with the lexicon of this fingerprint. */
    ArticleDocuments(String lexicon) {
        this.lexicon = new BytesRef(lexicon);
    }

    Document of(Article article) throws IOException {
        var document = new Document();
        document.add(new StringField(IndexFields.ID, article.id(), Field.Store.NO));
        document.add(new BinaryDocValuesField(IndexFields.ID, new BytesRef(article.id())));
        document.add(new SortedDocValuesField(IndexFields.LEXICON, lexicon));
        document.add(new StoredField(IndexFields.ARTICLE, StoredArticles.write(article)));
        document.add(new BinaryDocValuesField(IndexFields.CONTENT_HASH, ContentHash.of(article)));
        for (var field : TextField.ANY.parts()) {
            var text = ArticleTexts.of(article, field);
            if (!text.isEmpty()) {
                document.add(new AnalyzedText(IndexFields.text(field), text));
            }
        }
        article.date().ifPresent(date -> addDate(document, date));
        article.page()
                .ifPresent(page -> document.add(new NumericDocValuesField(IndexFields.PAGE_ORDER, PageOrder.of(page))));
        for (var field : ArticleField.values()) {
            if (field != ArticleField.ID) {
                addValues(document, field, article);
            }
        }
        return document;
    }

    private static void addDate(Document document, LocalDate date) {
        int day = Math.toIntExact(date.toEpochDay());
        document.add(new IntPoint(IndexFields.DATE, day));
        document.add(new NumericDocValuesField(IndexFields.DATE, day));
        document.add(new IntPoint(
                IndexFields.DAY_OF_YEAR, IndexFields.dayOfYear(date.getMonthValue(), date.getDayOfMonth())));
    }

    private static void addValues(Document document, ArticleField field, Article article) {
        var printed = facetValues(field, article);
        for (var value : printed) {
            var bytes = new BytesRef(value);
            if (bytes.length <= MAX_TERM_BYTES) {
                document.add(new SortedSetDocValuesField(IndexFields.facet(field), bytes));
            }
        }
        Stream.concat(printed.stream(), otherFilterValues(field, article).stream())
                .map(TextNormalizer::normalize)
                .distinct()
                .filter(value -> !value.isEmpty() && new BytesRef(value).length <= MAX_TERM_BYTES)
                .forEach(value -> document.add(new StringField(IndexFields.filter(field), value, Field.Store.NO)));
    }

    /** The values that facets show. */
    private static Collection<String> facetValues(ArticleField field, Article article) {
        return switch (field) {
            case REPORTER -> article.byline().names(Role.REPORTER);
            case CORRESPONDENT -> article.byline().names(Role.CORRESPONDENT);
            case PHOTOGRAPHER -> article.byline().names(Role.PHOTOGRAPHER);
            case AUTHOR -> article.byline().names(Role.AUTHOR);
            case EDITOR -> article.byline().names(Role.EDITOR);
            case INTERN -> article.byline().names(Role.INTERN);
            case BYLINE ->
                article.byline().contributors().stream()
                        .map(Contributor::name)
                        .distinct()
                        .toList();
            case NEWSPAPER -> list(article.newspaper());
            case PAGE -> list(article.page());
            case SECTION -> list(article.section());
            case COLUMN -> list(article.column());
            case KIND -> List.of(article.kind().name().toLowerCase(Locale.ROOT));
            case SOURCE -> list(article.source());
            case DATELINE -> list(article.dateline().place());
            case ISSUE ->
                article.issue().isPresent()
                        ? List.of(Integer.toString(article.issue().getAsInt()))
                        : List.of();
            case YEAR -> list(article.date().map(date -> Integer.toString(date.getYear())));
            case ID -> List.of(article.id());
        };
    }

    /** What a filter finds an article by besides. */
    private static Collection<String> otherFilterValues(ArticleField field, Article article) {
        return switch (field) {
            case PAGE ->
                Stream.of(article.pageName(), article.section())
                        .flatMap(Optional::stream)
                        .toList();
            case DATELINE -> list(article.dateline().agency());
            case KIND -> KindNames.chinese(article.kind());
            default -> new ArrayList<>();
        };
    }

    private static List<String> list(Optional<String> value) {
        return value.map(List::of).orElse(List.of());
    }
}
