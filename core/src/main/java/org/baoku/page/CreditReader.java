package org.baoku.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.baoku.news.Role;

/** Reads bylines: 本报记者 曾家睿 龚梦龙 通讯员 赵静. Immutable. */
final class CreditReader {
    private static final Map<StyleKey, Role> ROLE_KEYS = ImmutableMap.of(
            StyleKey.ROLE_REPORTER, Role.REPORTER,
            StyleKey.ROLE_CORRESPONDENT, Role.CORRESPONDENT,
            StyleKey.ROLE_INTERN, Role.INTERN,
            StyleKey.ROLE_PHOTOGRAPHER, Role.PHOTOGRAPHER,
            StyleKey.ROLE_EDITOR, Role.EDITOR,
            StyleKey.ROLE_AUTHOR, Role.AUTHOR);

    final ImmutableMap<String, Role> roles;
    final Words roleWords;
    private final SpacedRoles spacedRoles;
    private final Words signs;
    final Words ranks;
    final Words ownOutlets;
    final Words outlets;
    final Words marks;
    final Words places;
    final Names names;

    CreditReader(PageStyle style, Names names) {
        var byWord = ImmutableMap.<String, Role>builder();
        ROLE_KEYS.forEach((key, role) -> style.words(key).forEach(word -> byWord.put(word, role)));
        roles = byWord.buildKeepingLast();
        roleWords = new Words(roles.keySet().asList());
        spacedRoles = new SpacedRoles(roleWords);
        ranks = Words.of(style, StyleKey.RANK);
        ownOutlets = Words.of(style, StyleKey.OUTLET_OWN);
        outlets = Words.of(style, StyleKey.OUTLET);
        marks = Words.of(style, StyleKey.BYLINE_MARK);
        signs = new Words(ImmutableList.<String>builder()
                .addAll(roles.keySet())
                .addAll(style.words(StyleKey.BYLINE_MARK))
                .addAll(CreditWords.SIGNS)
                .build());
        places = Words.of(style, StyleKey.PLACE);
        this.names = names;
    }

    /** Whether anything in the text could mark a byline. Most lines hold nothing of the kind and need not be read. */
    boolean hasSign(String text) {
        return signs.find(text, 0, text.length()) >= 0
                || !spacedRoles.close(text, 0, text.length()).equals(text);
    }

    /** Reads a text that should hold nothing but a byline: a line, or what stands in brackets. */
    Credits readWhole(String text, int start, int end) {
        var closed = spacedRoles.close(text, start, end);
        return new CreditScan(this, closed, start, closed.length() - (text.length() - end), false).run();
    }

    /** Reads the byline with which a running text begins. */
    Credits readOpening(String text, int start, int end) {
        return new CreditScan(this, text, start, end, true).run();
    }

    /** Whether a label stands at {@code at}, or a name with one: 文/张三 图/李四, 张三/文 李四/图. */
    boolean isLabel(String text, int at) {
        return CreditWords.labelLength(text, at) > 0 || isLabelledName(text, at);
    }

    private boolean isLabelledName(String text, int at) {
        var end = text.length();
        var slash = at + names.leadingNameLength(text, at, end);
        if (slash == at || slash >= end || !CreditWords.isSlash(text.charAt(slash))) {
            return false;
        }
        var length = CreditWords.LABELS.lengthAt(text, slash + 1, end);
        var after = slash + 1 + length;
        return length > 0 && (after == end || !Names.isNameChar(text.charAt(after)));
    }

    /** Where 文/图 begins that stands before {@code at}; {@code at} if none does. */
    int photoWordStart(String text, int from, int at) {
        var stop = at;
        while (stop > from && (Signs.isSpace(text.charAt(stop - 1)) || "/／：".indexOf(text.charAt(stop - 1)) >= 0)) {
            stop--;
        }
        var length = CreditWords.PHOTO_TOO.lengthBefore(text, from, stop);
        return length > 0 ? stop - length : at;
    }

    /** Whether the names of a byline have gaps between them, so that 苏伦高娃 is one. */
    boolean areSetApart(String text, int start, int end) {
        var pieces = Signatures.GAPS.splitToList(text.substring(start, end));
        for (var i = 1; i < pieces.size(); i++) {
            if (names.mayBeName(pieces.get(i)) && isOneOfNames(pieces.get(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOneOfNames(String word) {
        return word.length() >= 2
                && word.length() <= 6
                && roleWords.find(word, 0, word.length()) < 0
                && names.mayBeName(word.substring(0, Math.min(4, word.length())));
    }

    boolean isRole(String text, int at) {
        return roleWords.lengthAt(text, at, text.length()) > 0;
    }

    int findRole(String text, int start, int end) {
        return roleWords.find(text, start, end);
    }

    int roleLength(String text, int at) {
        return roleWords.lengthAt(text, at, text.length());
    }

    int markLength(String text, int at) {
        return at < text.length() && marks.contains(text.charAt(at)) ? 1 : 0;
    }
}
