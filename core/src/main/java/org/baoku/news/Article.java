package org.baoku.news;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One article of a newspaper or news programme. Immutable.
 *
 * <p>The body is one string. A blank line separates paragraphs; a single line end inside a paragraph is layout and does
 * not exist for search.
 *
 * @param id unique in an archive; adding an article with the id of another one replaces it; not blank, at most
 *     {@value #MAX_ID_CHARS} UTF-16 code units, no half surrogate pairs
 * @param headline kicker, main headline and subhead
 * @param body the text as printed, opening and closing bylines included
 * @param date the day of publication, in the years 1 to 9999
 * @param newspaper name of the newspaper or programme
 * @param issue running issue number (期号)
 * @param page page number as printed, without leading zeros unless it has a letter (1, A02)
 * @param pageName a name of the page that differs from its section, where the data has one
 * @param section section (版名): 要闻, 经济新闻
 * @param column column (栏目): a standing series
 * @param kind the kind of text
 * @param byline who made it
 * @param dateline where it comes from
 * @param source source line (转自《…》)
 * @param captions captions of its photos, without credits
 * @param url where it stands on the web
 * @param continuedTo page on which it goes on (下转第3版), as a page number
 * @param continuedFrom page from which it comes (上接第1版), as a page number
 * @param pageSource where its body stands on the page that it was read from
 * @param extras keys that Baoku does not know, each with its value as JSON text, in their order; kept and returned
 */
public record Article(
        String id,
        Headline headline,
        String body,
        Optional<LocalDate> date,
        Optional<String> newspaper,
        OptionalInt issue,
        Optional<String> page,
        Optional<String> pageName,
        Optional<String> section,
        Optional<String> column,
        ArticleKind kind,
        Byline byline,
        Dateline dateline,
        Optional<String> source,
        List<String> captions,
        Optional<String> url,
        Optional<String> continuedTo,
        Optional<String> continuedFrom,
        Optional<PageSource> pageSource,
        Map<String, String> extras) {

    /** Ids may have this many UTF-16 code units. */
    public static final int MAX_ID_CHARS = 1_000;

    private static final Splitter PARAGRAPHS =
            Splitter.onPattern("\\R[ \\t\\x{3000}]*\\R\\s*").omitEmptyStrings();

    /** Copies the collections and checks id and date. */
    public Article {
        checkArgument(!id.isBlank(), "id must not be blank");
        checkArgument(
                id.length() <= MAX_ID_CHARS, "id must have at most %s characters, got %s", MAX_ID_CHARS, id.length());
        checkArgument(!hasHalfPair(id), "id must be whole characters, got half of a surrogate pair in %s", id);
        checkArgument(
                date.map(day -> day.getYear() >= 1 && day.getYear() <= 9999).orElse(true),
                "date must be in the years 1 to 9999, got %s",
                date.orElse(LocalDate.EPOCH));
        captions = List.copyOf(captions);
        extras = Collections.unmodifiableMap(new LinkedHashMap<>(extras));
    }

    /** Half pairs have no form in UTF-8, so that two ids with different ones would be the same. */
    private static boolean hasHalfPair(String id) {
        for (var i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
            if (Character.charCount(id.codePointAt(i)) == 1 && Character.isSurrogate(id.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The paragraphs of the body.
     *
     * @return the body cut at blank lines, no paragraph empty
     */
    public List<String> paragraphs() {
        return PARAGRAPHS.splitToList(body);
    }

    /**
     * Starts an article.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a changed copy.
     *
     * @return a builder with everything of this article set
     */
    public Builder toBuilder() {
        var copy = new Builder();
        copy.id = id;
        copy.headline = headline;
        copy.body = body;
        copy.date = date;
        copy.newspaper = newspaper;
        copy.issue = issue;
        copy.page = page;
        copy.pageName = pageName;
        copy.section = section;
        copy.column = column;
        copy.kind = kind;
        copy.byline = byline;
        copy.dateline = dateline;
        copy.source = source;
        copy.captions = captions;
        copy.url = url;
        copy.continuedTo = continuedTo;
        copy.continuedFrom = continuedFrom;
        copy.pageSource = pageSource;
        copy.extras = extras;
        return copy;
    }

    /** Collects the parts of an article; every part may be left out. Not for use by several threads. */
    public static final class Builder {
        /** Of a hash: 80 bits, of which ten million articles share one by chance once in twenty billion archives. */
        private static final int ID_BYTES = 10;

        private String id = "";
        private Headline headline = new Headline("");
        private String body = "";
        private Optional<LocalDate> date = Optional.empty();
        private Optional<String> newspaper = Optional.empty();
        private OptionalInt issue = OptionalInt.empty();
        private Optional<String> page = Optional.empty();
        private Optional<String> pageName = Optional.empty();
        private Optional<String> section = Optional.empty();
        private Optional<String> column = Optional.empty();
        private ArticleKind kind = ArticleKind.UNKNOWN;
        private Byline byline = Byline.NONE;
        private Dateline dateline = Dateline.NONE;
        private Optional<String> source = Optional.empty();
        private List<String> captions = List.of();
        private Optional<String> url = Optional.empty();
        private Optional<String> continuedTo = Optional.empty();
        private Optional<String> continuedFrom = Optional.empty();
        private Optional<PageSource> pageSource = Optional.empty();
        private Map<String, String> extras = Map.of();

        private Builder() {}

        /**
         * Sets the id.
         *
         * @param id the id
         * @return this builder
         */
        public Builder id(String id) {
            this.id = checkNotNull(id);
            return this;
        }

        /**
         * Sets the headline.
         *
         * @param headline the headline
         * @return this builder
         */
        public Builder headline(Headline headline) {
            this.headline = checkNotNull(headline);
            return this;
        }

        /**
         * Sets a headline without kicker and subhead.
         *
         * @param main the main headline
         * @return this builder
         */
        public Builder headline(String main) {
            this.headline = new Headline(main);
            return this;
        }

        /**
         * Sets the body, its paragraphs separated by blank lines.
         *
         * @param body the body, its paragraphs separated by blank lines
         * @return this builder
         */
        public Builder body(String body) {
            this.body = checkNotNull(body);
            return this;
        }

        /**
         * Sets the body from paragraphs.
         *
         * @param paragraphs the paragraphs in order
         * @return this builder
         */
        public Builder paragraphs(List<String> paragraphs) {
            this.body = String.join("\n\n", paragraphs);
            return this;
        }

        /**
         * Sets the day of publication.
         *
         * @param date the day of publication
         * @return this builder
         */
        public Builder date(LocalDate date) {
            this.date = Optional.of(date);
            return this;
        }

        /**
         * Sets the name of the newspaper or programme.
         *
         * @param newspaper the name of the newspaper or programme
         * @return this builder
         */
        public Builder newspaper(String newspaper) {
            this.newspaper = Optional.of(newspaper);
            return this;
        }

        /**
         * Sets the running issue number.
         *
         * @param issue the running issue number
         * @return this builder
         */
        public Builder issue(int issue) {
            this.issue = OptionalInt.of(issue);
            return this;
        }

        /**
         * Sets the page number as printed.
         *
         * @param page the page number as printed
         * @return this builder
         */
        public Builder page(String page) {
            this.page = Optional.of(page);
            return this;
        }

        /**
         * Sets the name of the page where it differs from the section.
         *
         * @param pageName the name of the page where it differs from the section
         * @return this builder
         */
        public Builder pageName(String pageName) {
            this.pageName = Optional.of(pageName);
            return this;
        }

        /**
         * Sets the section (版名).
         *
         * @param section the section (版名)
         * @return this builder
         */
        public Builder section(String section) {
            this.section = Optional.of(section);
            return this;
        }

        /**
         * Sets the column (栏目).
         *
         * @param column the column (栏目)
         * @return this builder
         */
        public Builder column(String column) {
            this.column = Optional.of(column);
            return this;
        }

        /**
         * Sets the kind of text.
         *
         * @param kind the kind of text
         * @return this builder
         */
        public Builder kind(ArticleKind kind) {
            this.kind = checkNotNull(kind);
            return this;
        }

        /**
         * Sets the byline.
         *
         * @param byline the byline
         * @return this builder
         */
        public Builder byline(Byline byline) {
            this.byline = checkNotNull(byline);
            return this;
        }

        /**
         * Sets the dateline.
         *
         * @param dateline the dateline
         * @return this builder
         */
        public Builder dateline(Dateline dateline) {
            this.dateline = checkNotNull(dateline);
            return this;
        }

        /**
         * Sets the source line.
         *
         * @param source the source line
         * @return this builder
         */
        public Builder source(String source) {
            this.source = Optional.of(source);
            return this;
        }

        /**
         * Sets the captions.
         *
         * @param captions the captions
         * @return this builder
         */
        public Builder captions(List<String> captions) {
            this.captions = List.copyOf(captions);
            return this;
        }

        /**
         * Sets the address on the web.
         *
         * @param url the address on the web
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Optional.of(url);
            return this;
        }

        /**
         * Sets the page on which the article goes on.
         *
         * @param continuedTo the page on which the article goes on
         * @return this builder
         */
        public Builder continuedTo(String continuedTo) {
            this.continuedTo = Optional.of(continuedTo);
            return this;
        }

        /**
         * Sets the page from which the article comes.
         *
         * @param continuedFrom the page from which the article comes
         * @return this builder
         */
        public Builder continuedFrom(String continuedFrom) {
            this.continuedFrom = Optional.of(continuedFrom);
            return this;
        }

        /**
         * Sets the unknown keys with their values as JSON text.
         *
         * @param extras the unknown keys with their values as JSON text
         * @return this builder
         */
        public Builder extras(Map<String, String> extras) {
            this.extras = new LinkedHashMap<>(extras);
            return this;
        }

        /**
         * Sets where the body stands on its page.
         *
         * @param pageSource the place
         * @return this builder
         */
        public Builder pageSource(PageSource pageSource) {
            this.pageSource = Optional.of(pageSource);
            return this;
        }

        /**
         * Makes the article. Without an id it gets one derived from its newspaper, date, page, headline and body, so that
         * the same article read twice has the same id.
         *
         * @return the article
         */
        public Article build() {
            return new Article(
                    id.isEmpty() ? contentId() : id,
                    headline,
                    body,
                    date,
                    newspaper,
                    issue,
                    page,
                    pageName,
                    section,
                    column,
                    kind,
                    byline,
                    dateline,
                    source,
                    captions,
                    url,
                    continuedTo,
                    continuedFrom,
                    pageSource,
                    extras);
        }

        private String contentId() {
            var content = String.join(
                    "\u0000",
                    newspaper.orElse(""),
                    date.map(LocalDate::toString).orElse(""),
                    page.orElse(""),
                    headline.full(),
                    body,
                    String.join("\u0000", captions));
            // Characters as they are, since half pairs have no form in UTF-8; in the byte order that most machines copy
            // as is.
            var bytes = ByteBuffer.allocate(Character.BYTES * content.length()).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asCharBuffer().put(content.toCharArray());
            return HexFormat.of()
                    .formatHex(Hashing.sha512().hashBytes(bytes.array()).asBytes(), 0, ID_BYTES);
        }
    }
}
