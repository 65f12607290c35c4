package org.baoku.benchmarks.quality;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How well a segmentation agrees with a gold one: a word is right when both its borders are.
 *
 * @param all every word, punctuation too
 * @param wordsOnly the words with a letter or digit
 * @param unknown recall of the words outside the vocabulary ({@code R_oov})
 * @param known recall of the words inside the vocabulary ({@code R_iv})
 */
public record SegmentationScore(
        PrecisionRecall all, PrecisionRecall wordsOnly, PrecisionRecall unknown, PrecisionRecall known) {

    private record Span(int start, int end, String word) {
        boolean isWord() {
            return word.codePoints().anyMatch(Character::isLetterOrDigit);
        }
    }

    /**
     * Scores {@code segmentation}, which gets each sentence without spaces.
     *
     * @throws IllegalArgumentException if it returns other characters than it got
     */
    public static SegmentationScore of(
            List<GoldSentence> gold, Function<String, List<String>> segmentation, Set<String> vocabulary) {
        PrecisionRecall none = new PrecisionRecall(0, 0, 0);
        SegmentationScore sum = new SegmentationScore(none, none, none, none);
        for (GoldSentence sentence : gold) {
            List<String> words = segmentation.apply(sentence.text());
            if (!String.join("", words).equals(sentence.text())) {
                throw new IllegalArgumentException(
                        "The characters differ: " + sentence.text() + " was segmented as " + words);
            }
            sum = sum.plus(ofSentence(spans(sentence.words()), spans(words), vocabulary));
        }
        return sum;
    }

    private static SegmentationScore ofSentence(Set<Span> gold, Set<Span> answer, Set<String> vocabulary) {
        return new SegmentationScore(
                count(gold, answer, span -> true),
                count(gold, answer, Span::isWord),
                count(gold, answer, span -> !vocabulary.contains(span.word)),
                count(gold, answer, span -> vocabulary.contains(span.word)));
    }

    private static PrecisionRecall count(Set<Span> gold, Set<Span> answer, Predicate<Span> counted) {
        long right = gold.stream().filter(counted).filter(answer::contains).count();
        return new PrecisionRecall(
                right,
                answer.stream().filter(counted).count(),
                gold.stream().filter(counted).count());
    }

    private static Set<Span> spans(List<String> words) {
        Set<Span> spans = new HashSet<>();
        int at = 0;
        for (String word : words) {
            spans.add(new Span(at, at + word.length(), word));
            at += word.length();
        }
        return spans;
    }

    private SegmentationScore plus(SegmentationScore other) {
        return new SegmentationScore(
                all.plus(other.all),
                wordsOnly.plus(other.wordsOnly),
                unknown.plus(other.unknown),
                known.plus(other.known));
    }

    /** The line that the usual scorers print. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "P %.4f R %.4f F1 %.4f R_oov %.4f R_iv %.4f",
                all.precision(),
                all.recall(),
                all.f1(),
                unknown.recall(),
                known.recall());
    }
}
