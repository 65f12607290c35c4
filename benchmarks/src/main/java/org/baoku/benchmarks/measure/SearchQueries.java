package org.baoku.benchmarks.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.Segmenter;
import org.baoku.analysis.TextNormalizer;
import org.baoku.analysis.Word;

/** Draws queries from texts, the same for the same seed, and knows the truth about quotes. */
public final class SearchQueries {
    private static final int MAX_TRIES = 1_000;

    private final List<String> texts;

    /** Draws from {@code texts}. */
    public SearchQueries(List<String> texts) {
        this.texts = List.copyOf(texts);
    }

    /** Strings of 2 to 10 neighbouring ideographs, cut anywhere, all different. */
    public List<String> quotes(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> quotes = new LinkedHashSet<>();
        for (int tries = 0; quotes.size() < count; tries++) {
            checkTries(tries, count);
            String text = texts.get(random.nextInt(texts.size()));
            int length = 2 + random.nextInt(9);
            if (text.length() > length) {
                int start = random.nextInt(text.length() - length);
                String quote = text.substring(start, start + length);
                if (quote.chars().allMatch(Character::isIdeographic)) {
                    quotes.add(quote);
                }
            }
        }
        return List.copyOf(quotes);
    }

    /** Pairs of words of the lexicon out of one text, with a space between them, all different. */
    public List<String> wordPairs(int count, long seed) {
        Segmenter segmenter = Segmenter.of(Lexicon.bundled());
        SplittableRandom random = new SplittableRandom(seed);
        Set<String> pairs = new LinkedHashSet<>();
        for (int tries = 0; pairs.size() < count; tries++) {
            checkTries(tries, count);
            String text = texts.get(random.nextInt(texts.size()));
            String start = text.substring(0, Math.min(400, text.length()));
            List<String> known = segmenter.segment(start).stream()
                    .filter(word -> word.inLexicon() && word.term().length() > 1)
                    .map(Word::term)
                    .distinct()
                    .toList();
            if (known.size() > 1) {
                int first = random.nextInt(known.size() - 1);
                pairs.add(known.get(first) + " " + known.get(first + 1 + random.nextInt(known.size() - 1 - first)));
            }
        }
        return List.copyOf(pairs);
    }

    /** How many texts have each quote, by a look at all of them. */
    public long[] textsWith(List<String> quotes) {
        List<String> normalized = texts.stream().map(TextNormalizer::normalize).toList();
        return quotes.stream()
                .map(TextNormalizer::normalize)
                .mapToLong(quote -> normalized.parallelStream()
                        .filter(text -> text.contains(quote))
                        .count())
                .toArray();
    }

    private static void checkTries(int tries, int count) {
        if (tries > MAX_TRIES * (long) count) {
            throw new IllegalArgumentException("The texts do not hold " + count + " different queries");
        }
    }
}
