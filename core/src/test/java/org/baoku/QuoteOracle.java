package org.baoku;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baoku.analysis.TextNormalizer;
import org.baoku.news.Article;
import org.baoku.search.NewsQuery;
import org.baoku.search.TextField;

/**
 * The articles whose normalized text contains a quote, by brute force: every quote is compared with the text at every place
 * where one may begin. Reads all texts once for many quotes.
 */
final class QuoteOracle {
    private static final List<TextField> PARTS = TextField.ANY.parts();

    private final List<Article> articles;
    private final List<List<String>> texts;

    QuoteOracle(List<Article> articles) {
        this.articles = articles;
        this.texts = articles.stream()
                .map(article -> PARTS.stream()
                        .map(part -> TextNormalizer.normalize(QuoteContractTest.text(article, part)))
                        .toList())
                .toList();
    }

    /** A quote in normal form, and the numbers of the articles that it was met in. */
    private record Wanted(String text, List<TextField> parts, BitSet articles) {
        static Wanted of(NewsQuery.Quote quote) {
            return new Wanted(
                    TextNormalizer.normalize(quote.text()), quote.field().parts(), new BitSet());
        }
    }

    /** For each quote, the ids of the articles that it stands in. */
    List<Set<String>> idsWith(List<NewsQuery.Quote> quotes) {
        var wanted = quotes.stream().map(Wanted::of).toList();
        var byStart = wanted.stream()
                .collect(Collectors.groupingBy(each -> start(each.text, 0), HashMap::new, Collectors.toList()));
        for (int article = 0; article < articles.size(); article++) {
            for (int part = 0; part < PARTS.size(); part++) {
                mark(byStart, texts.get(article).get(part), PARTS.get(part), article);
            }
        }
        return wanted.stream().map(each -> ids(each.articles)).toList();
    }

    private static void mark(Map<Integer, List<Wanted>> byStart, String text, TextField part, int article) {
        for (int at = 0; at < text.length(); at++) {
            for (int key : new int[] {text.charAt(at), start(text, at)}) {
                for (var wanted : byStart.getOrDefault(key, List.of())) {
                    if (wanted.parts.contains(part) && text.startsWith(wanted.text, at)) {
                        wanted.articles.set(article);
                    }
                }
            }
        }
    }

    /** The next two characters, or the only one. */
    private static int start(String text, int at) {
        return at + 1 < text.length() ? (text.charAt(at) << 16) | text.charAt(at + 1) : text.charAt(at);
    }

    private Set<String> ids(BitSet numbers) {
        return numbers.stream().mapToObj(number -> articles.get(number).id()).collect(Collectors.toSet());
    }
}
