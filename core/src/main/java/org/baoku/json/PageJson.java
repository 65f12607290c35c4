package org.baoku.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Article;
import org.baoku.news.Masthead;
import org.baoku.news.NewspaperPage;
import org.baoku.news.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pages as JSON, one object a page: {@code file, masthead, quote, articles, unassigned}. The masthead holds what the
 * page prints: {@code newspaper, publisher, organ, date, weekday, lunar_date, issue, cn, postal_code, pages_today, page,
 * section, editors, designers, proofreaders, email, phone}. An article holds {@code headline, kicker, subhead, column,
 * reporters, correspondents, authors, source, dateline_date, captions, kind} and {@code body}, an array of paragraphs;
 * and where it has them {@code photographers, editors, interns, agency} (unless it is the newspaper itself, 本报),
 * {@code dateline_place, continued_to, continued_from}.
 *
 * <p>Thread-safe.
 */
public final class PageJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<Role> ALWAYS_WRITTEN = List.of(Role.REPORTER, Role.CORRESPONDENT, Role.AUTHOR);

    private PageJson() {}

    /**
     * Writes a page as one line without a line end.
     *
     * @param page the page
     * @return one JSON object
     */
    public static String write(NewspaperPage page) {
        var object = MAPPER.createObjectNode();
        object.put("file", page.file());
        object.set("masthead", masthead(page.masthead()));
        putNullable(object, "quote", page.quote());
        var articles = object.putArray("articles");
        page.articles().forEach(article -> articles.add(article(article)));
        putAll(object.putArray("unassigned"), page.unassigned());
        return MAPPER.writeValueAsString(object);
    }

    private static ObjectNode masthead(Masthead masthead) {
        var object = MAPPER.createObjectNode();
        ArticleJson.putText(object, "newspaper", masthead.newspaper());
        ArticleJson.putText(object, "publisher", masthead.publisher());
        ArticleJson.putText(object, "organ", masthead.organ());
        ArticleJson.putText(object, "date", masthead.date().map(LocalDate::toString));
        ArticleJson.putText(object, "weekday", masthead.weekday());
        ArticleJson.putText(object, "lunar_date", masthead.lunarDate());
        masthead.issue().ifPresent(issue -> object.put("issue", issue));
        ArticleJson.putText(object, "cn", masthead.cn());
        ArticleJson.putText(object, "postal_code", masthead.postalCode());
        masthead.pagesToday().ifPresent(pages -> object.put("pages_today", pages));
        ArticleJson.putText(object, "page", masthead.page());
        ArticleJson.putText(object, "section", masthead.section());
        ArticleJson.putTexts(object, "editors", masthead.editors());
        ArticleJson.putTexts(object, "designers", masthead.designers());
        ArticleJson.putTexts(object, "proofreaders", masthead.proofreaders());
        ArticleJson.putText(object, "email", masthead.email());
        ArticleJson.putText(object, "phone", masthead.phone());
        return object;
    }

    private static ObjectNode article(Article article) {
        var object = MAPPER.createObjectNode();
        object.put("headline", article.headline().main());
        putNullable(object, "kicker", article.headline().kicker());
        putNullable(object, "subhead", article.headline().subhead());
        putNullable(object, "column", article.column());
        ArticleJson.ROLE_KEYS.forEach((key, role) -> {
            var names = article.byline().names(role);
            if (ALWAYS_WRITTEN.contains(role) || !names.isEmpty()) {
                putAll(object.putArray(key), names);
            }
        });
        putNullable(object, "source", article.source());
        var agency = article.dateline().agency().filter(name -> !name.startsWith("本"));
        ArticleJson.putText(object, "agency", agency);
        ArticleJson.putText(object, "dateline_place", article.dateline().place());
        putNullable(object, "dateline_date", article.dateline().date().map(LocalDate::toString));
        putAll(object.putArray("body"), article.paragraphs());
        putAll(object.putArray("captions"), article.captions());
        object.put("kind", Keys.nameOf(article.kind()));
        ArticleJson.putText(object, "continued_to", article.continuedTo());
        ArticleJson.putText(object, "continued_from", article.continuedFrom());
        return object;
    }

    private static void putNullable(ObjectNode object, String key, Optional<String> text) {
        text.ifPresentOrElse(value -> object.put(key, value), () -> object.putNull(key));
    }

    private static void putAll(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
