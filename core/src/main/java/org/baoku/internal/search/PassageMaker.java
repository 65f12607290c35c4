package org.baoku.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.baoku.analysis.NormalizedText;
import org.baoku.search.Highlighting;
import org.baoku.search.Passage;
import org.baoku.search.Span;
import org.baoku.search.TextField;

/** Makes the passages of one text: the sentences with the most different matches. */
final class PassageMaker {
    private static final char BORDER = '。';
    private static final String CLOSING = "”’」』〉》）】)]\"'";

    private final TextField field;
    private final String text;
    private final NormalizedText normalized;
    private final Highlighting settings;

    PassageMaker(TextField field, String text, NormalizedText normalized, Highlighting settings) {
        this.field = field;
        this.text = text;
        this.normalized = normalized;
        this.settings = settings;
    }

    /** The best passages, in order of the text. */
    List<Passage> best(List<NeedleMatch> matches, int maxPassages) {
        return sentences(matches).stream()
                .sorted(Comparator.comparingLong(Sentence::differentNeedles)
                        .reversed()
                        .thenComparingInt(Sentence::start))
                .limit(maxPassages)
                .sorted(Comparator.comparingInt(Sentence::start))
                .map(this::passage)
                .toList();
    }

    /** A sentence, or several that a match runs across, by offsets of the original text. */
    private record Sentence(int start, int end, List<NeedleMatch> matches) {
        long differentNeedles() {
            return matches.stream().mapToInt(NeedleMatch::needle).distinct().count();
        }
    }

    private List<Sentence> sentences(List<NeedleMatch> matches) {
        var sentences = new ArrayList<Sentence>();
        var inSentence = new ArrayList<NeedleMatch>();
        int border = -1;
        for (var match : matches) {
            if (match.start() > border && !inSentence.isEmpty()) {
                sentences.add(sentence(inSentence, border));
                inSentence.clear();
            }
            inSentence.add(match);
            int next = normalized.text().indexOf(BORDER, match.end());
            border = next < 0 ? normalized.length() : next;
        }
        if (!inSentence.isEmpty()) {
            sentences.add(sentence(inSentence, border));
        }
        return sentences;
    }

    private Sentence sentence(List<NeedleMatch> matches, int borderAfter) {
        int borderBefore =
                normalized.text().lastIndexOf(BORDER, matches.getFirst().start() - 1);
        int start = borderBefore < 0 ? 0 : afterClosing(normalized.sourceEnd(borderBefore));
        int end = borderAfter == normalized.length() ? text.length() : afterClosing(normalized.sourceEnd(borderAfter));
        start = Math.min(start, sourceStart(matches.getFirst()));
        while (isSpace(start)) {
            start++;
        }
        while (isSpace(end - 1)) {
            end--;
        }
        return new Sentence(start, end, List.copyOf(matches));
    }

    /** Closing quotation marks after the end of a sentence belong to it. */
    private int afterClosing(int end) {
        int after = end;
        while (after < text.length() && CLOSING.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after;
    }

    private boolean isSpace(int i) {
        return i >= 0 && i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\u00a0');
    }

    private Passage passage(Sentence sentence) {
        var window = window(sentence);
        var spans = new ArrayList<Span>();
        for (var match : sentence.matches()) {
            int start = sourceStart(match);
            int end = sourceEnd(match);
            if (start >= window.start() && end <= window.end()) {
                spans.add(new Span(start - window.start(), end - window.start()));
            }
        }
        return new Passage(
                field,
                text.substring(window.start(), window.end()),
                window.start(),
                window.start() > sentence.start(),
                window.end() < sentence.end(),
                spans);
    }

    /** The sentence itself, or the part of it around its first match if it is too long. */
    private Span window(Sentence sentence) {
        int max = settings.maxLengthChars();
        if (sentence.end() - sentence.start() <= max) {
            return new Span(sentence.start(), sentence.end());
        }
        int first = sourceStart(sentence.matches().getFirst());
        int firstEnd = sourceEnd(sentence.matches().getFirst());
        int start = Math.max(sentence.start(), Math.min(first - max / 4, sentence.end() - max));
        int end = Math.min(sentence.end(), Math.max(start + max, firstEnd));
        return new Span(whole(Math.min(start, first), -1), whole(end, 1));
    }

    /** Moves a cut out of the middle of a surrogate pair. */
    private int whole(int cut, int step) {
        boolean splits =
                cut > 0 && cut < text.length() && Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
        return splits ? cut + step : cut;
    }

    private int sourceStart(NeedleMatch match) {
        return normalized.sourceStart(match.start());
    }

    private int sourceEnd(NeedleMatch match) {
        return normalized.sourceEnd(match.end() - 1);
    }
}
