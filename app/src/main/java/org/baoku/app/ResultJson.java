package org.baoku.app;

import org.baoku.json.ArticleJson;
import org.baoku.search.Facet;
import org.baoku.search.Hit;
import org.baoku.search.Passage;
import org.baoku.search.SearchResult;
import org.baoku.search.Timeline;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results as JSON: {@code query, total, total_exact, took_ms, timed_out, next, hits, facets, timeline}; {@code next} is
 * the cursor of the next page. A hit has {@code id, score, near_miss, article, passages}; a passage {@code field, text, start, spans, html}, its spans as pairs of UTF-16 offsets
 * into its text and {@code start} the offset of the passage in its field.
 */
final class ResultJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private ResultJson() {}

    static String write(SearchResult result) {
        var object = MAPPER.createObjectNode();
        object.put("query", result.query().toString());
        object.put("total", result.total().count());
        object.put("total_exact", result.total().isExact());
        object.put("took_ms", result.took().toNanos() / 1e6);
        object.put("timed_out", result.isTimedOut());
        result.next().ifPresent(next -> object.put("next", next.toString()));
        var hits = object.putArray("hits");
        result.hits().forEach(hit -> hits.add(hit(hit)));
        if (!result.facets().isEmpty()) {
            var facets = object.putObject("facets");
            result.facets().forEach(facet -> putFacet(facets, facet));
        }
        result.timeline().ifPresent(timeline -> putTimeline(object, timeline));
        return MAPPER.writeValueAsString(object);
    }

    private static ObjectNode hit(Hit hit) {
        var object = MAPPER.createObjectNode();
        object.put("id", hit.article().id());
        object.put("score", hit.score());
        object.put("near_miss", hit.isNearMiss());
        object.set("article", MAPPER.readTree(ArticleJson.write(hit.article())));
        var passages = object.putArray("passages");
        hit.passages().forEach(passage -> passages.add(passage(passage)));
        return object;
    }

    private static ObjectNode passage(Passage passage) {
        var object = MAPPER.createObjectNode();
        object.put("field", passage.field().englishName());
        object.put("text", passage.text());
        object.put("start", passage.start());
        var spans = object.putArray("spans");
        passage.spans().forEach(span -> spans.addArray().add(span.start()).add(span.end()));
        object.put("html", passage.toHtml());
        return object;
    }

    private static void putFacet(ObjectNode facets, Facet facet) {
        var buckets = facets.putArray(facet.field().englishName());
        facet.buckets()
                .forEach(bucket ->
                        buckets.addObject().put("value", bucket.value()).put("count", bucket.count()));
    }

    private static void putTimeline(ObjectNode object, Timeline timeline) {
        var buckets = object.putArray("timeline");
        timeline.buckets()
                .forEach(bucket -> buckets.addObject()
                        .put("start", bucket.start().toString())
                        .put("count", bucket.count())
                        .put("share", bucket.share()));
    }
}
