package org.baoku.analysis;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.apache.lucene.tests.index.RandomIndexWriter;
import org.apache.lucene.tests.util.LuceneTestCase;
import org.apache.lucene.tests.util.TestUtil;
import org.apache.lucene.util.QueryBuilder;

/**
 * Contracts C1 and C2: through Lucene's own query builder an exact quote finds the documents whose normalized text
 * contains the normalized quote, and no other. Truth is brute force over strings.
 */
public final class ExactQuoteTest extends LuceneTestCase {
    private static final int DOCUMENTS = 150;
    private static final int QUOTES = Integer.getInteger("baoku.quotes", 3000);
    private static final String[] WORDS = {
        "和服",
        "服务",
        "和",
        "中国",
        "国人",
        "人民",
        "中华人民共和国",
        "国务院",
        "的",
        "通辽",
        "市政府",
        "政府",
        "总体国家安全观",
        "總體",
        "國家",
        "奇·达楞太",
        "2022年",
        "1,861.44",
        "159.4%",
        "C919",
        "iPhone15",
        "，",
        "。",
        "、",
        "“",
        "”",
        "《",
        "》",
        "\n",
        "\n\n",
        " ",
        "\u3000",
        "！？",
        "…",
        "𠮷野家",
        "\uD842",
        "👨‍👩‍👧",
        "%",
        "５Ｇ",
        "ＣＮ　15-0006",
        "カナ",
        "한국어",
        "ไทย",
        ". ",
        "a.b",
        "1.2.3",
        "é",
        "e\u0301",
        "二○二二",
        "㑮",
    };

    public void testQuotesAgainstBruteForce() throws Exception {
        List<String> texts = new ArrayList<>();
        try (Directory directory = newDirectory()) {
            IndexWriterConfig config = newIndexWriterConfig(ChineseAnalyzer.forIndexing());
            try (RandomIndexWriter writer = new RandomIndexWriter(random(), directory, config)) {
                for (int i = 0; i < DOCUMENTS; i++) {
                    String text = randomText();
                    texts.add(text);
                    Document document = new Document();
                    document.add(new TextField("text", text, Field.Store.NO));
                    document.add(new org.apache.lucene.document.StoredField("id", i));
                    writer.addDocument(document);
                }
                try (var reader = writer.getReader()) {
                    IndexSearcher searcher = newSearcher(reader);
                    for (int i = 0; i < QUOTES; i++) {
                        check(searcher, texts, randomQuote(texts));
                    }
                }
            }
        }
    }

    private static void check(IndexSearcher searcher, List<String> texts, String quote) throws Exception {
        String normalized = TextNormalizer.normalize(quote);
        if (normalized.isEmpty()) {
            return;
        }
        Query query = new QueryBuilder(ChineseAnalyzer.forSearching()).createPhraseQuery("text", "“" + quote + "”");
        boolean[] found = new boolean[texts.size()];
        for (var hit : searcher.search(query == null ? new MatchNoDocsQuery("nothing to ask for") : query, texts.size())
                .scoreDocs) {
            found[
                    searcher.storedFields()
                            .document(hit.doc)
                            .getField("id")
                            .numericValue()
                            .intValue()] = true;
        }
        for (int i = 0; i < found.length; i++) {
            boolean expected = TextNormalizer.normalize(texts.get(i)).contains(normalized);
            assertEquals(
                    "quote [" + quote + "] as " + query + " in [" + texts.get(i) + "] normalized ["
                            + TextNormalizer.normalize(texts.get(i)) + "]",
                    expected,
                    found[i]);
        }
    }

    private static String randomText() {
        StringBuilder text = new StringBuilder();
        int words = random().nextInt(60);
        for (int i = 0; i < words; i++) {
            text.append(
                    random().nextInt(20) == 0
                            ? TestUtil.randomUnicodeString(random(), 6)
                            : WORDS[random().nextInt(WORDS.length)]);
        }
        return text.toString();
    }

    /** A piece of a text, cut at the ends of symbols, sometimes with its characters in another width. */
    private static String randomQuote(List<String> texts) {
        String text = texts.get(random().nextInt(texts.size()));
        NormalizedText normalized = TextNormalizer.normalizeWithOffsets(text);
        if (normalized.length() == 0) {
            return "";
        }
        int from = random().nextInt(normalized.length());
        int to = Math.min(normalized.length() - 1, from + random().nextInt(12));
        String quote = text.substring(normalized.sourceStart(from), normalized.sourceEnd(to));
        return random().nextInt(3) == 0 ? otherWidth(quote) : quote;
    }

    private static String otherWidth(String quote) {
        StringBuilder changed = new StringBuilder();
        for (int i = 0; i < quote.length(); i++) {
            char c = quote.charAt(i);
            changed.append(c > ' ' && c <= '~' && c != '"' && c != '\'' ? (char) (c - '!' + 0xFF01) : c);
        }
        return changed.toString();
    }
}
