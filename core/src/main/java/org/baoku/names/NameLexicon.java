package org.baoku.names;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.baoku.analysis.Lexicon;
import org.baoku.analysis.Pinyin;
import org.baoku.analysis.TextNormalizer;
import org.baoku.analysis.UserDictionary;

/**
 * The names of an archive at one moment: those of all bylines, and those that somebody added. For looking names up, for
 * completing what a user types, and as words for segmentation. Names are told apart by their
 * {@linkplain TextNormalizer#normalize normal form}: 奇•達楞太 and 奇·达楞太 are one name, printed as most articles print it.
 *
 * <p>Immutable and thread-safe.
 */
public final class NameLexicon {
    /** Part of speech of a person's name. */
    private static final String PERSON = "nr";

    /** Shorter names are words of the language as often as not (高峰, 文化): they need somebody's word. */
    private static final int SHORTEST_SAFE_WORD = 3;

    /** Longer rows of ideographs in a byline name a group or an outlet more often than a person. */
    private static final int LONGEST_SAFE_WORD = 4;

    private static final int LONGEST_WORD = 16;

    private static final Splitter PARTS =
            Splitter.on(CharMatcher.anyOf("·•・‧∙")).omitEmptyStrings();

    /** How often a name counts in ten million words: often enough to win over what rules make of its characters. */
    private static final long FREQUENCY = 1_000;

    private static final Comparator<KnownName> MOST_ARTICLES_FIRST =
            Comparator.comparingInt(KnownName::articles).reversed().thenComparing(KnownName::name);

    private final ImmutableList<KnownName> names;
    private final Map<String, KnownName> byNormalForm = new HashMap<>();

    /** Names that a user may mean, by normal form, pinyin and initials. */
    private final ImmutableSortedMap<String, ImmutableList<KnownName>> byStart;

    private NameLexicon(Collection<KnownName> names) {
        this.names = ImmutableList.sortedCopyOf(MOST_ARTICLES_FIRST, names);
        var starts = new TreeMap<String, ImmutableList.Builder<KnownName>>();
        for (var name : this.names) {
            var normal = TextNormalizer.normalize(name.name());
            byNormalForm.putIfAbsent(normal, name);
            if (name.status() != NameStatus.REJECTED) {
                var keys = new LinkedHashSet<>(Pinyin.of(normal));
                keys.add(typed(normal));
                keys.forEach(key -> starts.computeIfAbsent(key, k -> ImmutableList.builder())
                        .add(name));
            }
        }
        var built = ImmutableSortedMap.<String, ImmutableList<KnownName>>naturalOrder();
        starts.forEach((key, list) -> built.put(key, list.build()));
        byStart = built.build();
    }

    /**
     * A lexicon of names.
     *
     * @param names the names, each normal form once
     * @return the lexicon
     */
    public static NameLexicon of(Collection<KnownName> names) {
        return new NameLexicon(names);
    }

    /** {@return all names, those with the most articles first; rejected ones too} */
    public List<KnownName> names() {
        return names;
    }

    /**
     * Looks a name up.
     *
     * @param name the name in any width and script, with or without gap and dot
     * @return what is known of it; empty if it was never met nor added
     */
    public Optional<KnownName> find(CharSequence name) {
        return Optional.ofNullable(byNormalForm.get(TextNormalizer.normalize(name)));
    }

    /**
     * Completes what a user typed: the beginning of a name, of its pinyin without tones (zhaoyan, zhao yan), or of its
     * initials (zyz). Rejected names are left out.
     *
     * @param start what was typed; empty completes to all names
     * @param size how many names at most, at least 1
     * @return the names, those with the most articles first
     */
    public List<KnownName> complete(CharSequence start, int size) {
        checkArgument(size >= 1, "size (%s) must be >= 1", size);
        var typed = typed(TextNormalizer.normalize(start));
        return byStart.subMap(typed, typed + Character.MAX_VALUE).values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(MOST_ARTICLES_FIRST)
                .limit(size)
                .toList();
    }

    private static String typed(String normalForm) {
        return CharMatcher.whitespace().removeFrom(normalForm);
    }

    /**
     * The names as words for segmentation, with part of speech {@code nr}: the accepted ones, and of those found in
     * bylines the ones of three or four ideographs. Of a name with a dot, each part is a word. Words that the lexicon has
     * already are left out, since they may mean something else, unless they are accepted. Counts do not matter, so the
     * dictionary changes with the names only.
     *
     * @param lexicon the words that they are to be added to
     * @return the dictionary, for {@link Lexicon#with}
     */
    public UserDictionary dictionary(Lexicon lexicon) {
        var words = UserDictionary.builder();
        for (var name : names) {
            for (var part : PARTS.split(name.name())) {
                var word = TextNormalizer.normalize(part);
                if (isWanted(name.status(), word, lexicon)) {
                    words.add(word, FREQUENCY, PERSON);
                }
            }
        }
        return words.build();
    }

    private static boolean isWanted(NameStatus status, String word, Lexicon lexicon) {
        int length = word.codePointCount(0, word.length());
        if (length < 2 || length > LONGEST_WORD || !word.codePoints().allMatch(Character::isIdeographic)) {
            return false;
        }
        return switch (status) {
            case ACCEPTED -> !lexicon.partOfSpeech(word).equals(Optional.of(PERSON));
            case REJECTED -> false;
            case FOUND -> length >= SHORTEST_SAFE_WORD && length <= LONGEST_SAFE_WORD && !lexicon.contains(word);
        };
    }
}
