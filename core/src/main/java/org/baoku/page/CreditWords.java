package org.baoku.page;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.baoku.news.Role;

/** The words of bylines that are no roles: they stand behind the names, or before them with a slash. */
final class CreditWords {
    /** The writer took the photos as well. */
    static final Words PHOTO_TOO = new Words(List.of(
            "文/图", "图/文", "文/摄", "摄/文", "文并图", "文图", "图文", "文并摄", "文、图", "摄影报道", "摄影/报道", "摄影 报道", "文／图", "图／文", "文／摄",
            "文·图", "图·文"));

    /** Words behind the names that say what they did. */
    static final Words TAILS =
            new Words(List.of("摄影报道", "摄影", "报道", "报导", "拍摄", "供图", "制图", "漫画", "摄", "图", "文", "画", "绘"));

    /** Words behind the names of those who wrote; a full name must stand before them. */
    static final Words WRITING = new Words(List.of("整理", "采写", "编译", "供稿"));

    /** Words that a slash or colon makes the label of the names behind it. */
    private static final ImmutableMap<String, Role> LABEL_ROLES = ImmutableMap.of(
            "文", Role.AUTHOR,
            "文字", Role.AUTHOR,
            "采写", Role.REPORTER,
            "图", Role.PHOTOGRAPHER,
            "图片", Role.PHOTOGRAPHER,
            "摄", Role.PHOTOGRAPHER);

    static final Words LABELS = new Words(LABEL_ROLES.keySet().asList());

    /** 图片由受访者提供: what says where photos come from names nobody. */
    static final Words SUPPLIED = new Words(List.of("图片由", "照片由", "图由", "图片均由", "照片均由"));

    /** In every word that says who wrote or took the photos, and is no role, stands one of these. */
    static final List<String> SIGNS = List.of("文", "图", "摄", "画", "绘", "采写", "整理", "编译", "供稿");

    private CreditWords() {}

    static Role roleOfLabel(String label) {
        return LABEL_ROLES.getOrDefault(label, Role.AUTHOR);
    }

    /** What stands between a name and a label behind it, and between labels and names: 张三/文, 文｜张三. */
    static boolean isSlash(char c) {
        return "/／|｜丨".indexOf(c) >= 0;
    }

    /** What makes a word the label of the names behind it: 文/张三, 文｜张三, 采写：张三. */
    static boolean endsLabel(char c) {
        return isSlash(c) || c == '：' || c == ':';
    }

    /** Length of a label at {@code at} with what ends it: 文/, 采写：, 摄影｜; 0 where there is none. */
    static int labelLength(String text, int at) {
        var length = text.startsWith("摄影", at) ? 2 : LABELS.lengthAt(text, at, text.length());
        var ended = length > 0 && at + length < text.length() && endsLabel(text.charAt(at + length));
        return ended ? length + 1 : 0;
    }
}
