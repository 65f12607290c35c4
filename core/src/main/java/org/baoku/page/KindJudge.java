package org.baoku.page;

import java.util.List;
import org.baoku.news.ArticleKind;
import org.baoku.news.Role;

/** Says what kind of text an article is, as far as its text decides it. Immutable. */
final class KindJudge {
    private static final int LEAD = 40;
    private static final int LONGEST_CAPTION = 200;

    private final Script script;
    private final Words noticeEndings;
    private final Words commentary;
    private final Words featureEndings;
    private final Words featureColumns;
    private final Words briefs;
    private final Words literature;

    KindJudge(PageStyle style, Script script) {
        this.script = script;
        noticeEndings = Words.of(style, StyleKey.NOTICE_ENDING);
        commentary = Words.of(style, StyleKey.COMMENTARY);
        featureEndings = Words.of(style, StyleKey.FEATURE_ENDING);
        featureColumns = Words.of(style, StyleKey.FEATURE_COLUMN);
        briefs = Words.of(style, StyleKey.BRIEF);
        literature = Words.of(style, StyleKey.LITERATURE);
    }

    boolean isNotice(String headline) {
        var text = Signs.pack(script.fold(headline));
        return noticeEndings.lengthBefore(text, 0, text.length()) > 0;
    }

    ArticleKind judge(ArticleDraft draft) {
        if (draft.body.isEmpty()) {
            return draft.captions.isEmpty() ? ArticleKind.UNKNOWN : ArticleKind.PHOTO;
        }
        if (isPhoto(draft)) {
            return ArticleKind.PHOTO;
        }
        if (draft.notice && draft.opening.isEmpty()) {
            return ArticleKind.NOTICE;
        }
        if (has(draft.columns, literature)) {
            return ArticleKind.FEATURE;
        }
        if (isCommentary(draft)) {
            return ArticleKind.COMMENTARY;
        }
        if (isFeature(draft)) {
            return ArticleKind.FEATURE;
        }
        if (has(draft.columns, briefs) || (draft.body.size() == 1 && !draft.hasByline() && draft.opening.isEmpty())) {
            return ArticleKind.BRIEF;
        }
        var news = !draft.headlines.isEmpty() || !draft.opening.isEmpty();
        return news ? ArticleKind.NEWS : ArticleKind.UNKNOWN;
    }

    /** A short text that nobody signed but the photographer is the caption of his photo. */
    private static boolean isPhoto(ArticleDraft draft) {
        return draft.body.size() == 1
                && draft.body.firstBlock().length() <= LONGEST_CAPTION
                && draft.hasByline()
                && draft.contributors().stream().allMatch(c -> c.role() == Role.PHOTOGRAPHER)
                && draft.captions.isEmpty();
    }

    private boolean isCommentary(ArticleDraft draft) {
        return (draft.has(Role.AUTHOR) && !draft.has(Role.PHOTOGRAPHER))
                || draft.headlines.stream().anyMatch(this::isOpinion)
                || (has(draft.columns, commentary) && draft.opening.agency().isEmpty());
    }

    /** 社论：… */
    private boolean isOpinion(String headline) {
        var text = script.fold(headline);
        var length = commentary.lengthAt(text, 0, text.length());
        return length > 0 && length < text.length() && "：:".indexOf(text.charAt(length)) >= 0;
    }

    private boolean isFeature(ArticleDraft draft) {
        return ends(draft.headlines)
                || ends(draft.subheads)
                || has(draft.columns, featureColumns)
                || bylinedColumn(draft);
    }

    /** A story in a series, signed above its text, whose lead names no day. */
    private boolean bylinedColumn(ArticleDraft draft) {
        if (!draft.ownLineByline || draft.columns.isEmpty()) {
            return false;
        }
        var text = draft.body.firstBlock().text();
        var lead = text.substring(0, Math.min(LEAD, text.length()));
        return List.of("日", "近期", "昨", "今天", "上午", "下午").stream().noneMatch(lead::contains);
    }

    private boolean ends(List<String> lines) {
        for (var line : lines) {
            var text = Signs.pack(script.fold(line));
            if (featureEndings.lengthBefore(text, 0, text.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean has(List<String> lines, Words words) {
        for (var line : lines) {
            if (words.find(script.fold(line), 0, line.length()) >= 0) {
                return true;
            }
        }
        return false;
    }
}
