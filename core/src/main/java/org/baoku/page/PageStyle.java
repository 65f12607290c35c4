package org.baoku.page;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.baoku.error.InputException;

/**
 * How newspapers mark the parts of a page: marker words, patterns of the masthead, names of sections and outlets. Data,
 * not code: a host writes a style in the form of the standard one (see {@code docs/guide/pages.md}) and adds it with
 * {@link #plus}.
 *
 * <p>Immutable and thread-safe.
 */
public final class PageStyle {
    /** Words at which a row of names ends, since another role begins. */
    private static final String NO_NAME = "美编|版式|校对|组版|排版|美术|视觉|设计|制图|图编|图片|电话|邮箱|热线|责编|编辑|责任|责校|本版|检校"
            + "|审校|终审|值班|新闻|统筹|策划|监制|主编|总编|执行|编审|星期|电子|投稿";

    private static final String NAME = "(?:(?:(?!" + NO_NAME + ")[\\p{IsHan}·]){2,10}(?![\\p{IsHan}:：])"
            + "|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?|\\p{IsHan} +\\p{IsHan}(?=[\\s、,，/]|$))";

    /** What {@code {names}} stands for in a pattern: names with separators, none of them another role's word. */
    private static final String NAMES = NAME + "(?:[、,，/ ]+" + NAME + ")*";

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final Splitter LINES = Splitter.on('\n');

    private final ImmutableListMultimap<String, String> words;
    private final ImmutableListMultimap<String, MastheadPattern> patterns;

    private PageStyle(
            ImmutableListMultimap<String, String> words, ImmutableListMultimap<String, MastheadPattern> patterns) {
        this.words = words;
        this.patterns = patterns;
    }

    /**
     * The style of mainland Chinese newspapers.
     *
     * @return the standard style
     */
    public static PageStyle standard() {
        return Standard.STYLE;
    }

    /**
     * Reads a style.
     *
     * @param name where the text comes from, for messages
     * @param text lines {@code key = words}, or {@code key = pattern} for the keys of the masthead; lines that begin with
     *     {@code #} are comments
     * @return the style
     * @throws InputException if a line has no {@code =}, a key is unknown or a pattern is wrong; it names the line
     */
    public static PageStyle parse(String name, String text) {
        var words = ImmutableListMultimap.<String, String>builder();
        var patterns = ImmutableListMultimap.<String, MastheadPattern>builder();
        var number = 0;
        for (var line : LINES.split(text)) {
            number++;
            var entry = CharMatcher.whitespace().trimFrom(line);
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            var equals = entry.indexOf('=');
            if (equals < 0) {
                throw new InputException(
                        "%s, line %s: expected \"key = words\", found \"%s\"".formatted(name, number, entry));
            }
            var key = CharMatcher.whitespace().trimFrom(entry.substring(0, equals));
            var value = CharMatcher.whitespace().trimFrom(entry.substring(equals + 1));
            if (StyleKey.isPattern(key)) {
                patterns.put(key, compile(name, number, value));
            } else if (StyleKey.isWords(key)) {
                words.putAll(key, WORDS.split(value));
            } else {
                throw new InputException("%s, line %s: no such key: \"%s\"".formatted(name, number, key));
            }
        }
        return new PageStyle(words.build(), patterns.build());
    }

    private static MastheadPattern compile(String name, int line, String pattern) {
        try {
            return MastheadPattern.compile(pattern.replace("{names}", "(?:" + NAMES + ")"));
        } catch (PatternSyntaxException e) {
            throw new InputException("%s, line %s: not a pattern: %s".formatted(name, line, e.getMessage()), e);
        }
    }

    /**
     * This style and more. The other style's words and patterns are tried first.
     *
     * @param other the style to add
     * @return both
     */
    public PageStyle plus(PageStyle other) {
        checkNotNull(other);
        return new PageStyle(
                ImmutableListMultimap.<String, String>builder()
                        .putAll(other.words)
                        .putAll(words)
                        .build(),
                ImmutableListMultimap.<String, MastheadPattern>builder()
                        .putAll(other.patterns)
                        .putAll(patterns)
                        .build());
    }

    List<String> words(StyleKey key) {
        return words.get(key.text());
    }

    List<MastheadPattern> patterns(StyleKey key) {
        return patterns.get(key.text());
    }

    private static final class Standard {
        static final PageStyle STYLE = read();

        private static PageStyle read() {
            var file = "standard-style.txt";
            try {
                return parse(
                        file, Resources.toString(Resources.getResource(PageStyle.class, file), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
