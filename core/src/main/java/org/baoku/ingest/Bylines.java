package org.baoku.ingest;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baoku.news.Article;
import org.baoku.news.Byline;
import org.baoku.news.Contributor;
import org.baoku.news.Dateline;
import org.baoku.news.Role;
import org.baoku.page.BylineReader;
import org.baoku.page.Opening;

/** Reads who made an article from what formats keep as free text. Immutable and thread-safe. */
final class Bylines {
    private static final Pattern BY =
            Pattern.compile("^(?:by|文|作者|署名)\\s*[:：/／]?\\s+|^(?:文|作者|署名)\\s*[:：/／]\\s*", Pattern.CASE_INSENSITIVE);
    /** The author of an RSS item is a mail address with the name in brackets. */
    private static final Pattern MAIL = Pattern.compile("^\\S+@\\S+(?:\\s*\\((.*)\\))?$", Pattern.DOTALL);

    /** 邵 南: a name of two characters that is set as wide as one of three. */
    private static final Pattern GAP =
            Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})[\\s\\x{3000}]+(\\p{IsHan})(?!\\p{IsHan})");

    private static final Pattern SPACE_BETWEEN_NAMES = Pattern.compile("(?<=\\p{IsHan})[\\s\\x{3000}]+(?=\\p{IsHan})");
    private static final Splitter NAMES = Splitter.on(CharMatcher.anyOf("、，,;；/／|｜&\n"))
            .trimResults(CharMatcher.whitespace())
            .omitEmptyStrings();

    private final BylineReader reader;

    Bylines(BylineReader reader) {
        this.reader = reader;
    }

    /**
     * The names in a text that is nothing but a byline: 记者 林一舟 通讯员 杜小满, or names alone.
     *
     * @param text the byline
     * @param role the role of names that have none
     */
    List<Contributor> read(String text, Role role) {
        var line = Content.evenSpace(text);
        for (var form : List.of("（" + line + "）", line)) {
            var found = reader.read(form).byline().contributors();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return names(line).stream().map(name -> new Contributor(name, role)).toList();
    }

    /** The names in a row of names. */
    static List<String> names(String row) {
        var mail = MAIL.matcher(row);
        if (mail.matches()) {
            return mail.group(1) == null ? List.of() : names(mail.group(1));
        }
        var closed = GAP.matcher(BY.matcher(row).replaceFirst("")).replaceAll("$1$2");
        return NAMES.splitToList(SPACE_BETWEEN_NAMES.matcher(closed).replaceAll("、"));
    }

    /** Fills what an article leaves open of byline and dateline from a dateline text and from the opening of its body. */
    Article complete(Article article, Optional<String> dateline) {
        var openings = new ArrayList<Opening>();
        dateline.map(Bylines::closed).map(reader::read).ifPresent(openings::add);
        openings.add(reader.read(article.body()));
        var completed = article.toBuilder();
        if (article.byline().contributors().isEmpty()) {
            completed.byline(openings.stream()
                    .map(Opening::byline)
                    .filter(byline -> !byline.contributors().isEmpty())
                    .findFirst()
                    .orElse(Byline.NONE));
        }
        return completed.dateline(merged(article, openings)).build();
    }

    /** The reader looks for the sign of a dateline behind it. */
    private static String closed(String dateline) {
        return dateline.endsWith("电") || dateline.endsWith("讯") ? dateline + "（" : dateline + "电（";
    }

    private static Dateline merged(Article article, List<Opening> openings) {
        var dateline = article.dateline();
        for (var opening : openings) {
            dateline = new Dateline(
                    dateline.agency().or(opening::agency),
                    dateline.place().or(opening::place),
                    dateline.date().or(() -> opening.date(article.date())));
        }
        return dateline;
    }
}
