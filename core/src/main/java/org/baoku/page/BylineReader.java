package org.baoku.page;

import static com.google.common.base.Preconditions.checkNotNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;

/**
 * Reads the opening of an article that was taken off its page, as web archives keep it: dateline and byline, also behind
 * a title (原标题：…) or a caption that runs into them without a gap.
 *
 * <p>For a paragraph of a page {@link PageReader} does the same. Looks at the first {@value #RANGE} UTF-16 code units
 * only. Immutable and thread-safe.
 */
public final class BylineReader {
    private static final int RANGE = 400;

    private static final BylineReader STANDARD = new BylineReader(PageStyle.standard());

    private final OpeningFinder finder;
    private final PhotoCredits photos;
    private final Script script;

    private BylineReader(PageStyle style) {
        var rules = new PageRules(style);
        finder = new OpeningFinder(style, rules);
        photos = new PhotoCredits(rules.credits);
        script = rules.script;
    }

    /**
     * The reader for mainland Chinese news.
     *
     * @return a reader with the standard style
     */
    public static BylineReader standard() {
        return STANDARD;
    }

    /**
     * A reader for another style.
     *
     * @param style the style
     * @return a reader with that style
     */
    public static BylineReader with(PageStyle style) {
        return new BylineReader(checkNotNull(style));
    }

    /**
     * Reads an opening.
     *
     * @param text the beginning of an article, or all of it
     * @return what it says; empty where it has neither dateline nor byline
     */
    public Opening read(CharSequence text) {
        var range = text.subSequence(0, Math.min(RANGE, text.length())).toString();
        var folded = script.fold(range);
        var found = finder.find(folded);
        var opening = found.opening();
        var names = new ArrayList<>(opening.byline().contributors());
        addNew(names, photos.in(folded, 0, found.begin()));
        addNew(names, photos.in(folded, opening.bodyStart(), folded.length()));
        return new Printed(folded, range).of(opening.withByline(new Byline(names)));
    }

    private static void addNew(List<Contributor> names, List<Contributor> more) {
        more.stream()
                .filter(one -> names.stream()
                        .noneMatch(known -> known.name().equals(one.name()) && known.role() == one.role()))
                .forEach(names::add);
    }

    /** The title before an opening, from its mark on. */
    static Optional<String> titleBetween(String text, int start, int end) {
        var title = Signs.trim(text.substring(start, Math.max(start, end)));
        return title.isEmpty() ? Optional.empty() : Optional.of(once(title));
    }

    /** A title that was printed twice counts once. */
    private static String once(String title) {
        for (var cut = title.length() / 2 - 1; cut <= title.length() / 2 + 1; cut++) {
            if (cut > 3 && Signs.trim(title.substring(0, cut)).equals(Signs.trim(title.substring(cut)))) {
                return Signs.trim(title.substring(0, cut));
            }
        }
        return title;
    }
}
