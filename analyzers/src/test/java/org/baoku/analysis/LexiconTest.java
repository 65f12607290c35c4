package org.baoku.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.baoku.analysis.error.DictionaryException;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static List<String> terms(Lexicon lexicon, String text) {
        return Segmenter.of(lexicon).segment(text).stream().map(Word::term).toList();
    }

    @Test
    void bundledWords() {
        Lexicon lexicon = Lexicon.bundled();
        assertTrue(lexicon.contains("服务"));
        assertTrue(lexicon.contains("服務"));
        assertFalse(lexicon.contains("务和"));
        assertFalse(lexicon.contains(""));
        assertFalse(lexicon.contains("未##数"));
        assertEquals(Optional.of("ns"), lexicon.partOfSpeech("北京"));
        assertEquals(Optional.empty(), lexicon.partOfSpeech("务和"));
    }

    @Test
    void addedWordsWinWhereTheirPartsWould() {
        UserDictionary dictionary =
                UserDictionary.builder().add("堵点").add("奇达楞太", 10, "nrf").build();
        Lexicon lexicon = Lexicon.bundled().with(dictionary);
        assertEquals(List.of("打通", "堵点", "难点"), terms(lexicon, "打通堵点难点"));
        assertEquals(Optional.of("nrf"), lexicon.partOfSpeech("奇达楞太"));
        assertFalse(Lexicon.bundled().contains("堵点"));
    }

    @Test
    void anAddedWordDoesNotTearOthers() {
        Lexicon lexicon =
                Lexicon.bundled().with(UserDictionary.builder().add("和服").build());
        assertEquals(List.of("商品", "和", "服务"), terms(lexicon, "商品和服务"));
    }

    /** The trie of the user's words is walked through words of the system; they once took its numbers there. */
    @Test
    void wordsThatBeginAnAddedWordStayWhatTheyAre() {
        Lexicon lexicon =
                Lexicon.bundled().with(UserDictionary.builder().add("北京城建集团").build());
        Word word = Segmenter.of(lexicon).segment("北京").getFirst();
        assertEquals("北京", word.term());
        assertEquals("ns", word.partOfSpeech());
    }

    @Test
    void rareCharactersAndSurrogates() {
        Lexicon lexicon = Lexicon.bundled()
                .with(UserDictionary.builder().add("𠮷野家").add("㐂寿").build());
        assertEquals(List.of("去", "𠮷野家", "吃饭"), terms(lexicon, "去𠮷野家吃饭"));
        assertEquals(List.of("㐂寿"), terms(lexicon, "㐂寿"));
    }

    @Test
    void removedWords() {
        Lexicon lexicon =
                Lexicon.bundled().with(UserDictionary.builder().remove("服务").build());
        assertFalse(lexicon.contains("服务"));
        assertEquals(List.of("服", "务"), terms(lexicon, "服务"));
        Lexicon again = lexicon.with(UserDictionary.builder().add("服务").build());
        assertEquals(List.of("服务"), terms(again, "服务"));
    }

    @Test
    void fingerprintsNameTheContent() {
        Lexicon one = Lexicon.bundled()
                .with(UserDictionary.builder().add("甲乙").add("丙丁").build());
        Lexicon two = Lexicon.bundled()
                .with(UserDictionary.builder().add("丙丁").build())
                .with(UserDictionary.builder().add("甲乙").build());
        assertEquals(one.fingerprint(), two.fingerprint());
        assertNotEquals(one.fingerprint(), Lexicon.bundled().fingerprint());
        assertEquals(
                Lexicon.bundled().fingerprint(),
                Lexicon.bundled().with(UserDictionary.EMPTY).fingerprint());
        assertEquals(16, one.fingerprint().length());
    }

    @Test
    void ownFormat() throws IOException {
        UserDictionary dictionary =
                UserDictionary.read(new StringReader("# 注释\n堵点\n奇達楞太 10 nrf\n\n-服务\n"), "words.txt");
        assertEquals(2, dictionary.addedCount());
        assertEquals(1, dictionary.removedCount());
        assertTrue(Lexicon.bundled().with(dictionary).contains("奇达楞太"));
    }

    @Test
    void errorsNameTheirPlace() {
        assertEquals("words.txt, line 2, column 4: a frequency is 1 to 9 digits, got \"x\"", messageOf("堵点 1\n堵点 x"));
        assertEquals(
                "words.txt, line 1, column 1: the word \"C919\" holds other characters than ideographs",
                messageOf("C919"));
        assertEquals("words.txt, line 1, column 2: the word \"\" is empty", messageOf("-"));
        assertEquals("words.txt, line 1, column 8: expected at most 3 fields, got 4", messageOf("堵点 1 n x"));
    }

    private static String messageOf(String lines) {
        DictionaryException error = assertThrows(
                DictionaryException.class, () -> UserDictionary.read(new StringReader(lines), "words.txt"));
        return String.valueOf(error.getMessage());
    }

    @Test
    void foreignFormats() throws IOException {
        for (UserDictionary.Format format : UserDictionary.Format.values()) {
            String lines = switch (format) {
                case HANLP -> "堵点 n 12 v 3\nB2B nx 1\n通办\n";
                case JIEBA -> "堵点 12 n\nB2B 3 nx\n通办 n\n";
                case IK -> "\uFEFF堵点\nB2B\n通办\n";
            };
            UserDictionary dictionary = UserDictionary.readForeign(new StringReader(lines), "words", format);
            assertEquals(2, dictionary.addedCount(), format.toString());
        }
        assertThrows(
                DictionaryException.class,
                () -> UserDictionary.readForeign(new StringReader("堵点 n"), "words", UserDictionary.Format.HANLP));
    }

    @Test
    void explanationShowsTheBestPath() {
        LatticeExplanation explanation = LatticeExplanation.of(Lexicon.bundled(), "商品和服务");
        assertEquals(
                List.of("商品", "和", "服务"),
                explanation.nodes().stream()
                        .filter(LatticeExplanation.Node::onBestPath)
                        .map(LatticeExplanation.Node::term)
                        .toList());
        assertTrue(explanation.nodes().stream().anyMatch(node -> node.term().equals("和服") && !node.onBestPath()));
        assertTrue(explanation.text().contains("和服"));
        assertTrue(explanation.graphviz().contains("2 -> 3 [label=\"和"));
    }
}
