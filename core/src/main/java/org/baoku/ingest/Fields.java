package org.baoku.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baoku.json.ArticleJson;
import org.baoku.news.Article;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Role;

/**
 * What a format says of an article, under the keys of {@link ArticleJson}, whose rules so hold for every format. Blank
 * values are no values. For one thread.
 */
final class Fields {
    private static final Pattern PAGE = Pattern.compile("第?0*([1-9]\\d*|\\p{Alpha}\\d+)版?");
    private static final Pattern ISSUE = Pattern.compile("(?:总?第)?0*(\\d+)期?");

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final List<Names> names = new ArrayList<>();
    private Optional<String> dateline = Optional.empty();

    /** Free text that names people, and the role of those for whom it says none. */
    private record Names(String text, Role role) {}

    /** Sets a value that is not yet set. */
    void put(String key, String value) {
        if (!value.isBlank()) {
            values.putIfAbsent(key, value.strip());
        }
    }

    void put(String key, Optional<String> value) {
        value.ifPresent(given -> put(key, given));
    }

    /** Sets a day that is not yet set, in any form that {@link Days} knows. */
    void putDay(String key, String text) {
        if (!text.isBlank()) {
            put(key, Days.iso(text));
        }
    }

    /** Sets a day in place of the one that may be set. */
    void replaceDay(String key, String text) {
        values.remove(key);
        putDay(key, text);
    }

    /** Sets the kind where the word names one, else keeps the word as it is under a key. */
    void putKind(String word, String otherwise) {
        Kinds.of(word).ifPresentOrElse(kind -> put("kind", kind.toString()), () -> put(otherwise, word));
    }

    /** Adds a value to a list, once. */
    void add(String key, String value) {
        var list = lists.computeIfAbsent(key, any -> new ArrayList<>());
        if (!value.isBlank() && !list.contains(value.strip())) {
            list.add(value.strip());
        }
    }

    /** Sets body, captions and photographers. */
    void put(Content content) {
        if (!content.paragraphs().isEmpty()) {
            values.putIfAbsent("body", content.paragraphs());
        }
        content.captions().forEach(caption -> add("captions", caption));
        content.credits().forEach(credit -> addNames(credit, Role.PHOTOGRAPHER));
    }

    /** Adds names, or a byline, as free text. */
    void addNames(String text, Role role) {
        if (!text.isBlank()) {
            names.add(new Names(text, role));
        }
    }

    /** Sets the page number: 第03版 is 3. */
    void putPage(String text) {
        var matcher = PAGE.matcher(text.strip());
        put("page", matcher.matches() ? matcher.group(1) : text);
    }

    /** Sets the issue number: 第1234期 is 1234. */
    void putIssue(String text) {
        var matcher = ISSUE.matcher(text.strip());
        put("issue", matcher.matches() ? matcher.group(1) : text);
    }

    /** Sets a dateline as free text. */
    void putDateline(String text) {
        dateline = dateline.or(() -> Optional.of(text.strip()).filter(given -> !given.isEmpty()));
    }

    boolean has(String key) {
        return values.containsKey(key) || lists.containsKey(key);
    }

    /** The article; what the fields leave open of byline and dateline is read from its opening. */
    Article article(Bylines reader) {
        lists.forEach((key, list) -> {
            if (!list.isEmpty()) {
                values.putIfAbsent(key, list);
            }
        });
        var article = ArticleJson.read(values);
        var contributors = new LinkedHashSet<Contributor>(article.byline().contributors());
        names.forEach(one -> contributors.addAll(reader.read(one.text, one.role)));
        var bylined = article.toBuilder()
                .byline(new Byline(List.copyOf(contributors)))
                .build();
        return reader.complete(bylined, dateline);
    }
}
