package org.baoku.internal.index;

import java.util.List;
import org.baoku.news.ArticleKind;

/** Chinese names of the kinds of text, for filters. */
final class KindNames {
    private KindNames() {}

    static List<String> chinese(ArticleKind kind) {
        return switch (kind) {
            case NEWS -> List.of("消息", "新闻");
            case COMMENTARY -> List.of("评论", "言论");
            case FEATURE -> List.of("通讯", "特写");
            case NOTICE -> List.of("启事", "公告");
            case BRIEF -> List.of("简讯");
            case ADVERTISEMENT -> List.of("广告");
            case PHOTO -> List.of("图片", "图片新闻");
            case UNKNOWN -> List.of("未知");
        };
    }
}
