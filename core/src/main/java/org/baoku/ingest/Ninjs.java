package org.baoku.ingest;

import java.util.Set;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.baoku.news.Role;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Maps IPTC ninjs to articles: 2.x and 3.x with their arrays of headlines and bodies, 1.x with its single ones. */
final class Ninjs {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** Properties of ninjs that are no keys of Baoku. */
    private static final Set<String> OWN = Set.of(
            "standard",
            "headlines",
            "bodies",
            "versionCreated",
            "versioncreated",
            "firstCreated",
            "body_text",
            "body_html",
            "body_xhtml",
            "pubStatus",
            "pubstatus",
            "representationType",
            "representationtype");

    /** Publication status of items that may not be shown. */
    private static final Set<String> WITHDRAWN = Set.of("canceled", "withheld");

    private final Bylines bylines;

    Ninjs(Bylines bylines) {
        this.bylines = bylines;
    }

    /** Whether an object is ninjs and not in Baoku's keys. */
    static boolean isNinjs(byte[] json) {
        try {
            var tree = MAPPER.readTree(TextDecoder.decode(json));
            return tree.has("uri") && !tree.has("body") && OWN.stream().anyMatch(tree::has);
        } catch (JacksonException | InputException e) {
            return false;
        }
    }

    /**
     * Reads an item.
     *
     * @throws InputException if it is no JSON object, is withdrawn, or breaks a rule
     */
    Article article(String json) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new InputException("no JSON: " + e.getOriginalMessage(), e);
        }
        if (!(tree instanceof ObjectNode item) || !item.path("uri").isString()) {
            throw new InputException("no ninjs: expected an object with a \"uri\"");
        }
        var status = text(item, "pubStatus", "pubstatus");
        if (WITHDRAWN.contains(status)) {
            throw new InputException("its publication status is \"%s\"".formatted(status));
        }
        return fields(item).article(bylines);
    }

    private static Fields fields(ObjectNode item) {
        var fields = new Fields();
        fields.put("id", text(item, "uri"));
        headlines(fields, item);
        bodies(fields, item);
        fields.putDay("date", text(item, "versionCreated", "versioncreated", "firstCreated", "firstcreated"));
        fields.addNames(text(item, "by", "byline"), Role.AUTHOR);
        fields.put("dateline_place", text(item, "located"));
        for (var source : item.path("infoSources")) {
            fields.put("source", text(source, "name", "literal"));
        }
        for (var genre : genres(item)) {
            fields.putKind(text(genre, "name", "literal"), "genre");
        }
        if (text(item, "type").equals("picture")) {
            fields.put("kind", "photo");
        }
        captions(fields, item);
        for (var key : new String[] {"slugline", "language", "copyrightHolder", "copyrightholder"}) {
            fields.put(key, text(item, key));
        }
        for (var subject : item.path(item.has("subjects") ? "subjects" : "subject")) {
            fields.add("subjects", text(subject, "name", "literal"));
        }
        return fields;
    }

    private static JsonNode genres(ObjectNode item) {
        return item.path(item.has("genres") ? "genres" : "genre");
    }

    private static void headlines(Fields fields, ObjectNode item) {
        for (var headline : item.path("headlines")) {
            var text = Markup.line(text(headline, "value"));
            switch (text(headline, "role")) {
                case "sub", "subtitle", "subhead", "subheadline", "deck" -> fields.put("subhead", text);
                case "kicker", "overline", "eyebrow" -> fields.put("kicker", text);
                default -> fields.put("headline", text);
            }
        }
        fields.put("headline", Markup.line(text(item, "headline", "title", "name")));
    }

    /** Markup says where paragraphs end and what is a caption, so it goes before plain text. */
    private static void bodies(Fields fields, ObjectNode item) {
        for (var body : item.path("bodies")) {
            if (isMarkup(body)) {
                fields.put(Markup.html(text(body, "value")));
            }
        }
        for (var body : item.path("bodies")) {
            fields.put(Markup.htmlOrPlain(text(body, "value")));
        }
        fields.put(Markup.htmlOrPlain(text(item, "body_xhtml", "body_html", "body_text")));
    }

    private static boolean isMarkup(JsonNode body) {
        return text(body, "contentType", "contenttype").contains("html");
    }

    private static void captions(Fields fields, ObjectNode item) {
        boolean isPicture = text(item, "type").equals("picture");
        for (var description : item.path("descriptions")) {
            boolean isCaption = isPicture || text(description, "role").equals("caption");
            describe(fields, Markup.line(text(description, "value")), isCaption);
        }
        describe(fields, Markup.line(text(item, "description_text")), isPicture);
        for (var associated : item.path("associations")) {
            if (text(associated, "type").equals("picture")) {
                captionOf(fields, associated);
            }
        }
    }

    private static void describe(Fields fields, String text, boolean isCaption) {
        if (isCaption) {
            fields.add("captions", text);
        } else {
            fields.put("summary", text);
        }
    }

    private static void captionOf(Fields fields, JsonNode picture) {
        var descriptions = picture.path("descriptions");
        var caption = descriptions.isEmpty() ? text(picture, "description_text") : text(descriptions.get(0), "value");
        fields.add("captions", Markup.line(caption));
        fields.addNames(text(picture, "by", "byline"), Role.PHOTOGRAPHER);
    }

    /** The first of these properties that is a string or number and not blank, or an empty text. */
    private static String text(JsonNode object, String... names) {
        for (var name : names) {
            var value = object.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asString().isBlank()) {
                return value.asString();
            }
        }
        return "";
    }
}
