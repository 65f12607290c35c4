package org.baoku.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.baoku.analysis.TextNormalizer;
import org.baoku.internal.index.ArticleTexts;
import org.baoku.news.Article;
import org.baoku.search.Highlighting;
import org.baoku.search.Passage;
import org.baoku.search.SearchRequest;
import org.baoku.search.TextField;

/** Makes the passages of hits. The texts are scanned again, by the same scan that made their positions in the index. */
final class Highlighter {
    private final NeedleSearch search;
    private final Highlighting settings;

    private Highlighter(NeedleSearch search, Highlighting settings) {
        this.search = search;
        this.settings = settings;
    }

    static Highlighter of(SearchRequest request, QueryCompiler compiler) {
        var needles = request.highlighting().maxPassages() == 0
                ? List.<Needle>of()
                : List.copyOf(Needle.of(request.query(), compiler.analysis()));
        return new Highlighter(new NeedleSearch(compiler.lookup(), needles), request.highlighting());
    }

    List<Passage> passages(Article article, int doc) throws IOException {
        var passages = new ArrayList<Passage>();
        for (var part : TextField.ANY.parts()) {
            int room = settings.maxPassages() - passages.size();
            var text = room > 0 && search.looksIn(part) ? ArticleTexts.of(article, part) : "";
            if (!text.isEmpty()) {
                var normalized = TextNormalizer.normalizeWithOffsets(text);
                var matches = search.matches(normalized.text(), doc, part);
                passages.addAll(new PassageMaker(part, text, normalized, settings).best(matches, room));
            }
        }
        return passages;
    }
}
