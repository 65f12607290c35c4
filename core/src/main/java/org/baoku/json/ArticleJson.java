package org.baoku.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Headline;
import org.baoku.news.PageSource;
import org.baoku.news.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Articles in Baoku's JSON keys, one object an article: {@code id, headline, kicker, subhead, body, date, newspaper,
 * issue, page, page_name, section, column, kind, reporters, correspondents, photographers, authors, editors, interns,
 * outlets, source, dateline_place, dateline_date, agency, captions, url, continued_to, continued_from, page_source}.
 *
 * <p>Every key may be missing, null or blank. Values other than the body and captions have at most 10,000 characters. {@code body} is a string whose paragraphs are separated by blank lines, or an
 * array of paragraphs; names and captions are an array of strings or one string; dates are ISO (2023-02-08); page and
 * issue may be numbers or strings; kind is a name of {@link org.baoku.news.ArticleKind} in lower case; page_source is an object with the file of the page and spans, the {@link org.baoku.news.SourceSpan}s as one row of numbers; outlets is
 * an object that gives the outlet of a name (中青报 in 中青报记者). Keys that are not
 * listed are kept in {@link Article#extras()} and written back.
 *
 * <p>Thread-safe.
 */
public final class ArticleJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // Numbers of unknown keys come back as they were.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Keys of names, each with its role. */
    static final Map<String, Role> ROLE_KEYS = roleKeys();

    private ArticleJson() {}

    private static Map<String, Role> roleKeys() {
        var keys = new LinkedHashMap<String, Role>();
        keys.put("reporters", Role.REPORTER);
        keys.put("correspondents", Role.CORRESPONDENT);
        keys.put("photographers", Role.PHOTOGRAPHER);
        keys.put("authors", Role.AUTHOR);
        keys.put("editors", Role.EDITOR);
        keys.put("interns", Role.INTERN);
        return keys;
    }

    /**
     * Reads an article.
     *
     * @param json one JSON object
     * @return the article
     * @throws InputException if the text is no JSON object, or a value breaks a rule; the message names column or key
     */
    public static Article read(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InputException(reason(e), e);
        }
        if (!(tree instanceof ObjectNode object)) {
            throw new InputException("expected one JSON object, found " + nameOf(tree));
        }
        return article(object);
    }

    /**
     * Makes an article from values of another format, under the same keys and rules.
     *
     * @param values the values by key: strings, lists of strings, or for an unknown key anything that JSON can hold
     * @return the article
     * @throws InputException if a value breaks a rule; the message names its key
     */
    public static Article read(Map<String, ?> values) {
        return article(MAPPER.<ObjectNode>valueToTree(values));
    }

    private static Article article(ObjectNode object) {
        try {
            return article(new Keys(object));
        } catch (IllegalArgumentException e) {
            throw new InputException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String reason(JacksonException e) {
        var column =
                e.getLocation() == null ? "" : " at column " + e.getLocation().getColumnNr();
        return "no JSON%s: %s".formatted(column, e.getOriginalMessage());
    }

    private static String nameOf(JsonNode tree) {
        return tree.isMissingNode() ? "nothing" : tree.getNodeType().toString().toLowerCase(Locale.ROOT);
    }

    private static Article article(Keys keys) {
        var article = Article.builder();
        keys.text("id").ifPresent(article::id);
        article.headline(new Headline(keys.text("kicker"), keys.text("headline").orElse(""), keys.text("subhead")));
        article.body(keys.body());
        keys.date("date").ifPresent(article::date);
        keys.text("newspaper").ifPresent(article::newspaper);
        keys.wholeNumber("issue").ifPresent(article::issue);
        keys.text("page").ifPresent(article::page);
        keys.text("page_name").ifPresent(article::pageName);
        keys.text("section").ifPresent(article::section);
        keys.text("column").ifPresent(article::column);
        keys.kind().ifPresent(article::kind);
        article.byline(byline(keys));
        article.dateline(new Dateline(keys.text("agency"), keys.text("dateline_place"), keys.date("dateline_date")));
        keys.text("source").ifPresent(article::source);
        article.captions(keys.texts("captions"));
        keys.text("url").ifPresent(article::url);
        keys.text("continued_to").ifPresent(article::continuedTo);
        keys.text("continued_from").ifPresent(article::continuedFrom);
        keys.pageSource("page_source").ifPresent(article::pageSource);
        return article.extras(keys.unread()).build();
    }

    private static Byline byline(Keys keys) {
        var outlets = keys.textsByName("outlets");
        var contributors = new ArrayList<Contributor>();
        ROLE_KEYS.forEach((key, role) -> keys.names(key)
                .forEach(
                        name -> contributors.add(new Contributor(name, role, Optional.ofNullable(outlets.get(name))))));
        return new Byline(contributors);
    }

    /**
     * Writes an article as one line without a line end. Reading it gives an equal article, save that the names of a
     * byline are grouped by role.
     *
     * @param article the article
     * @return one JSON object; keys without a value are left out
     */
    public static String write(Article article) {
        return MAPPER.writeValueAsString(tree(article));
    }

    private static ObjectNode tree(Article article) {
        var object = MAPPER.createObjectNode();
        object.put("id", article.id());
        putText(object, "kicker", article.headline().kicker());
        putText(object, "headline", Optional.of(article.headline().main()).filter(main -> !main.isEmpty()));
        putText(object, "subhead", article.headline().subhead());
        putText(object, "body", Optional.of(article.body()).filter(body -> !body.isEmpty()));
        putText(object, "date", article.date().map(LocalDate::toString));
        putText(object, "newspaper", article.newspaper());
        article.issue().ifPresent(issue -> object.put("issue", issue));
        putText(object, "page", article.page());
        putText(object, "page_name", article.pageName());
        putText(object, "section", article.section());
        putText(object, "column", article.column());
        object.put("kind", Keys.nameOf(article.kind()));
        ROLE_KEYS.forEach((key, role) -> putTexts(object, key, article.byline().names(role)));
        putOutlets(object, article.byline());
        putText(object, "agency", article.dateline().agency());
        putText(object, "dateline_place", article.dateline().place());
        putText(object, "dateline_date", article.dateline().date().map(LocalDate::toString));
        putText(object, "source", article.source());
        putTexts(object, "captions", article.captions());
        putText(object, "url", article.url());
        putText(object, "continued_to", article.continuedTo());
        putText(object, "continued_from", article.continuedFrom());
        article.pageSource().ifPresent(source -> putPageSource(object.putObject("page_source"), source));
        article.extras().forEach((key, value) -> object.set(key, MAPPER.readTree(value)));
        return object;
    }

    private static void putPageSource(ObjectNode object, PageSource source) {
        object.put("file", source.file());
        var spans = object.putArray("spans");
        source.spans()
                .forEach(span ->
                        spans.add(span.bodyStart()).add(span.pageStart()).add(span.length()));
    }

    private static void putOutlets(ObjectNode object, Byline byline) {
        var outlets = MAPPER.createObjectNode();
        byline.contributors().forEach(one -> putText(outlets, one.name(), one.outlet()));
        if (!outlets.isEmpty()) {
            object.set("outlets", outlets);
        }
    }

    static void putText(ObjectNode object, String key, Optional<String> text) {
        text.ifPresent(value -> object.put(key, value));
    }

    static void putTexts(ObjectNode object, String key, List<String> texts) {
        if (!texts.isEmpty()) {
            texts.forEach(object.putArray(key)::add);
        }
    }
}
