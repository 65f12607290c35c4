package org.baoku.json;

import com.google.common.base.Enums;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baoku.error.InputException;
import org.baoku.news.ArticleKind;
import org.baoku.news.PageSource;
import org.baoku.news.SourceSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Typed reading of the keys of one JSON object; takes out of it what was asked for. */
final class Keys {
    private static final int SHOWN_CHARS = 60;
    /** Whole values are terms of the index, and Lucene's terms end at 32,766 bytes. */
    private static final int MOST_CHARS = 10_000;

    private final ObjectNode object;

    Keys(ObjectNode object) {
        this.object = object;
    }

    /** A string, number or boolean as text; blank text counts as missing. */
    Optional<String> text(String key) {
        return value(key).map(value -> bounded(key, scalar(key, value))).filter(text -> !text.isBlank());
    }

    /** An array of strings, or one string. */
    List<String> texts(String key) {
        return value(key).map(value -> texts(key, value)).orElse(List.of());
    }

    private static List<String> texts(String key, JsonNode value) {
        if (!value.isArray()) {
            var text = scalar(key, value);
            return text.isBlank() ? List.of() : List.of(text);
        }
        var texts = new ArrayList<String>();
        for (var item : value) {
            var text = scalar(key, item);
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Names: like {@link #texts}, each of bounded length. */
    List<String> names(String key) {
        return texts(key).stream().map(name -> bounded(key, name)).toList();
    }

    /** An object whose values are strings. */
    Map<String, String> textsByName(String key) {
        var texts = new LinkedHashMap<String, String>();
        value(key).ifPresent(value -> {
            if (!value.isObject()) {
                throw new InputException("\"%s\" must be an object, got %s".formatted(key, shown(value.toString())));
            }
            value.properties().forEach(property -> texts.put(property.getKey(), scalar(key, property.getValue())));
        });
        return texts;
    }

    /** The body: one string as it is, or paragraphs joined by blank lines. */
    String body() {
        return value("body")
                .map(value -> value.isArray() ? String.join("\n\n", texts("body", value)) : scalar("body", value))
                .orElse("");
    }

    Optional<LocalDate> date(String key) {
        return text(key).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new InputException(
                        "\"%s\" must be a date such as 2023-02-08, got %s".formatted(key, shown(text)), e);
            }
        });
    }

    Optional<Integer> wholeNumber(String key) {
        return text(key).map(text -> {
            var number = Ints.tryParse(text.strip());
            if (number == null || number < 0) {
                throw new InputException("\"%s\" must be a whole number from 0, got %s".formatted(key, shown(text)));
            }
            return number;
        });
    }

    Optional<ArticleKind> kind() {
        return text("kind")
                .map(text -> Enums.getIfPresent(ArticleKind.class, text.toUpperCase(Locale.ROOT))
                        .toJavaUtil()
                        .orElseThrow(() -> new InputException("\"kind\" must be one of %s, got %s"
                                .formatted(
                                        Arrays.stream(ArticleKind.values())
                                                .map(Keys::nameOf)
                                                .toList(),
                                        shown(text)))));
    }

    static String nameOf(ArticleKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Where the body stands on its page. */
    Optional<PageSource> pageSource(String key) {
        return value(key).map(value -> {
            var file = value.path("file");
            var numbers = value.path("spans");
            if (!file.isString() || !numbers.isArray() || numbers.size() % 3 != 0) {
                throw new InputException("\"%s\" must hold a file and spans of three numbers each, got %s"
                        .formatted(key, shown(value.toString())));
            }
            for (var number : numbers) {
                if (!number.isInt()) {
                    throw new InputException(
                            "\"%s\": spans must be whole numbers, got %s".formatted(key, shown(number.toString())));
                }
            }
            var spans = new ArrayList<SourceSpan>();
            for (var i = 0; i < numbers.size(); i += 3) {
                spans.add(new SourceSpan(
                        numbers.path(i).intValue(),
                        numbers.path(i + 1).intValue(),
                        numbers.path(i + 2).intValue()));
            }
            return new PageSource(file.asString(), spans);
        });
    }

    /** The keys that nobody asked for, each with its value as JSON text. */
    Map<String, String> unread() {
        var unread = new LinkedHashMap<String, String>();
        object.properties()
                .forEach(property ->
                        unread.put(property.getKey(), property.getValue().toString()));
        return unread;
    }

    private Optional<JsonNode> value(String key) {
        return Optional.ofNullable(object.remove(key)).filter(value -> !value.isNull());
    }

    private static String bounded(String key, String text) {
        if (text.length() > MOST_CHARS) {
            throw new InputException(String.format(
                    Locale.ROOT, "\"%s\" must have at most %,d characters, got %,d", key, MOST_CHARS, text.length()));
        }
        return text;
    }

    private static String scalar(String key, JsonNode value) {
        if (!value.isValueNode()) {
            throw new InputException("\"%s\" must be a string, got %s".formatted(key, shown(value.toString())));
        }
        return value.asString();
    }

    private static String shown(String text) {
        return "\"" + (text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…") + "\"";
    }
}
