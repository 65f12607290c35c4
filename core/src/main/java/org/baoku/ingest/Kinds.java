package org.baoku.ingest;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.baoku.news.ArticleKind;

/** Reads the kind of an article from the words that archives and agencies use for it. */
final class Kinds {
    private static final Map<String, ArticleKind> WORDS = words();

    private Kinds() {}

    private static Map<String, ArticleKind> words() {
        var words = ImmutableMap.<String, ArticleKind>builder();
        put(words, ArticleKind.NEWS, "消息", "新闻", "current", "article");
        put(words, ArticleKind.COMMENTARY, "评论", "言论", "社论", "时评", "opinion", "editorial", "column", "analysis");
        put(words, ArticleKind.FEATURE, "通讯", "特写", "专访", "特稿", "interview", "profile");
        put(words, ArticleKind.NOTICE, "启事", "公告", "通知", "声明");
        put(words, ArticleKind.BRIEF, "简讯", "短讯", "快讯", "brief", "summary");
        put(words, ArticleKind.ADVERTISEMENT, "广告", "advertorial", "advertiser supplied");
        put(words, ArticleKind.PHOTO, "图片", "图片新闻", "摄影", "picture", "photo");
        return words.buildOrThrow();
    }

    private static void put(ImmutableMap.Builder<String, ArticleKind> all, ArticleKind kind, String... words) {
        for (var word : words) {
            all.put(word, kind);
        }
    }

    /** The kind that a word names, in Chinese or English, or nothing. */
    static Optional<ArticleKind> of(String word) {
        var known = WORDS.get(word.strip().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(known)
                .or(() -> Enums.getIfPresent(ArticleKind.class, word.strip().toUpperCase(Locale.ROOT))
                        .toJavaUtil());
    }
}
