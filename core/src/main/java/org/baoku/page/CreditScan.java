package org.baoku.page;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.baoku.news.Role;

/** One reading of a byline from left to right: roles, then the names that belong to them. Not thread-safe. */
final class CreditScan {
    /** No 发自 with its place is longer. */
    private static final int LONGEST_PLACE = 12;

    private static final Splitter OUTLETS =
            Splitter.on(CharMatcher.anyOf("·/、-")).trimResults().omitEmptyStrings();

    private final CreditReader words;
    private final String text;
    private final int start;
    private final int end;
    private final boolean open;
    private int at;
    private final CreditDraft draft = new CreditDraft();
    private boolean photosToo;
    private boolean labelled;
    private boolean stopped;
    private boolean verb;
    private Optional<String> place = Optional.empty();
    private int lastGood;

    CreditScan(CreditReader words, String text, int start, int end, boolean open) {
        this.words = words;
        this.text = text;
        this.start = start;
        this.end = end;
        this.open = open;
        this.at = start;
        this.lastGood = start;
    }

    Credits run() {
        skipMarks();
        while (!stopped && !verb) {
            skipSeparators();
            if (at >= end || !step()) {
                break;
            }
            lastGood = at;
        }
        skipSeparators();
        var complete = at >= end && !verb;
        if (photosToo) {
            draft.photographersToo();
        }
        return draft.build(place, complete ? at : lastGood, complete);
    }

    private void skipMarks() {
        at = Signs.skipSpace(text, at, end);
        while (at < end && words.marks.contains(text.charAt(at))) {
            at = Signs.skipSpace(text, at + 1, end);
            draft.mark();
        }
    }

    private void skipSeparators() {
        while (at < end && (isSeparator(text.charAt(at)) || isMarkBetween(at))) {
            at++;
        }
    }

    /** ◎记者 卫南 ○编辑 林默: a mark begins each role. */
    private boolean isMarkBetween(int index) {
        return !Names.isNameChar(text.charAt(index)) && words.marks.contains(text.charAt(index));
    }

    private boolean step() {
        if (photoWord() || reportedFrom()) {
            return true;
        }
        var runEnd = runEnd(at);
        if (runEnd == at) {
            return false;
        }
        var roleAt = words.roleWords.find(text, at, runEnd);
        if (roleAt >= 0 && !isNoRole(roleAt, runEnd)) {
            return roleRun(roleAt);
        }
        return nameRun(runEnd);
    }

    /** 编辑部, 记者站: a role word inside another word. */
    private boolean isNoRole(int roleAt, int runEnd) {
        var after = roleAt + words.roleWords.lengthAt(text, roleAt, runEnd);
        return after < runEnd && (text.charAt(after) == '部' || text.charAt(after) == '会');
    }

    private boolean photoWord() {
        var length = CreditWords.PHOTO_TOO.lengthAt(text, at, end);
        if (length > 0) {
            at += length;
            photosToo = true;
            draft.mark();
            return true;
        }
        return photoLabel() || slashWord() || gapWord() || looseTail();
    }

    /** 张三 摄, 张三 图 before a running text. */
    private boolean looseTail() {
        var gap = open && !draft.isEmpty() && at > 0 && Signs.isSpace(text.charAt(at - 1));
        if (!gap || "摄图".indexOf(text.charAt(at)) < 0 || CreditWords.SUPPLIED.lengthAt(text, at, end) > 0) {
            return false;
        }
        at++;
        tail("摄");
        stopped = true;
        return true;
    }

    /** 摄影/本报记者 张三: all that follow are photographers. */
    private boolean photoLabel() {
        var slash = at + 2 < end && text.startsWith("摄影", at) ? text.charAt(at + 2) : '。';
        var isLabel = CreditWords.endsLabel(slash);
        if (!isLabel && !(draft.hasRole() && Signs.isSpace(slash) && nameFollows(at + 2))) {
            return false;
        }
        draft.begin(Role.PHOTOGRAPHER);
        at += 3;
        return true;
    }

    private boolean nameFollows(int from) {
        var next = Signs.skipSpace(text, from, end);
        return next < end
                && (words.names.leadingNameLength(text, next, end) > 0
                        || (next + 2 < end && Signs.isSpace(text.charAt(next + 1)) && runEnd(next) == next + 1));
    }

    /** 文 张三 图 李四. */
    private boolean gapWord() {
        var kind = text.charAt(at);
        var isWord = kind == '文' ? draft.isEmpty() && !draft.hasRole() : labelled && (kind == '图' || kind == '摄');
        if (!isWord || runEnd(at) != at + 1 || words.names.leadingNameLength(text, afterGap(), end) == 0) {
            return false;
        }
        labelled = true;
        draft.begin(kind == '文' ? Role.AUTHOR : Role.PHOTOGRAPHER);
        at++;
        return true;
    }

    /** 发自广州, （发自巴黎） behind the names. */
    private boolean reportedFrom() {
        var from = "（(".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
        var stop = runEnd(from);
        if (draft.isEmpty() || !text.startsWith("发自", from) || stop - from > LONGEST_PLACE) {
            return false;
        }
        place = Optional.of(text.substring(from + 2, stop));
        at = from > at && stop < end ? stop + 1 : stop;
        stopped = true;
        return true;
    }

    private int afterGap() {
        return Signs.skipSpace(text, at + 1, end);
    }

    /** 文/张三 图/李四, and 张三/文 李四/图. */
    private boolean slashWord() {
        var length = CreditWords.LABELS.lengthAt(text, at, end);
        if (length > 0 && at + length < end && CreditWords.endsLabel(text.charAt(at + length))) {
            draft.begin(CreditWords.roleOfLabel(text.substring(at, at + length)));
            at += length + 1;
            return true;
        }
        if (at < end && isSlashBefore(at) && "文摄图".indexOf(text.charAt(at)) >= 0 && runEnd(at) == at + 1) {
            tail(text.charAt(at) == '文' ? "文" : "摄");
            at++;
            return true;
        }
        return false;
    }

    private boolean isSlashBefore(int index) {
        return index > 0 && CreditWords.isSlash(text.charAt(index - 1));
    }

    private boolean roleRun(int roleAt) {
        var length = words.roleWords.lengthAt(text, roleAt, end);
        var word = text.substring(roleAt, roleAt + length);
        var ofNobody =
                words.roles.getOrDefault(word, Role.REPORTER) == Role.AUTHOR && !word.endsWith("员") && roleAt > at;
        if (ofNobody || !prefix(at, roleAt)) {
            return false;
        }
        var next = roleAt + length;
        var rest = text.substring(next, Math.min(end, next + 6));
        if (!rest.isEmpty() && Signs.isHan(rest.charAt(0)) && words.names.beginsWithVerb(rest)) {
            verb = true;
            return false;
        }
        if (draft.isGroupEmpty() && word.equals("评论员")) {
            ownCommentator(roleAt, next);
        }
        var photographer = draft.hasRole(Role.PHOTOGRAPHER) && draft.isGroupEmpty();
        draft.begin(photographer ? Role.PHOTOGRAPHER : words.roles.getOrDefault(word, Role.REPORTER));
        at = Signs.skipSpace(text, next, end);
        if (at < end && (text.charAt(at) == ':' || text.charAt(at) == '：')) {
            at++;
        }
        return true;
    }

    /** 本报评论员 stands for a name where none follows. */
    private void ownCommentator(int roleAt, int next) {
        var rest = Signs.skipSpace(text, next, end);
        if (rest >= end) {
            var start = at;
            while (start < roleAt && isSeparator(text.charAt(start))) {
                start++;
            }
            draft.add(text.substring(start, next), Role.AUTHOR);
        }
    }

    /** What stands before a role word: names of the role before it, an outlet, a rank. */
    private boolean prefix(int start, int roleAt) {
        var stop = stripRanks(start, roleAt);
        if (stop <= start) {
            return true;
        }
        var word = text.substring(start, stop);
        if (draft.hasRole() || !draft.isEmpty()) {
            var cut = words.outlets.contains(word) || words.names.endsLikeOutlet(word, 0, word.length())
                    ? List.<String>of()
                    : words.names.cut(word, true);
            if (!cut.isEmpty()) {
                cut.forEach(draft::add);
                return true;
            }
        }
        return outlet(word);
    }

    private boolean outlet(String word) {
        if (word.length() > 20) {
            return false;
        }
        for (var part : OUTLETS.split(word)) {
            if (!words.ownOutlets.contains(part)) {
                draft.addOutlet(part);
            }
        }
        return true;
    }

    private int stripRanks(int start, int roleAt) {
        var stop = roleAt;
        while (stop > start) {
            var rank = words.ranks.lengthBefore(text, start, stop);
            if (rank == 0 || words.outlets.lengthBefore(text, start, stop) > rank) {
                break;
            }
            stop -= rank;
        }
        for (var i = start; i < stop; i++) {
            if ((text.charAt(i) == '驻' || text.charAt(i) == '赴') && stop - i <= 10) {
                return i;
            }
        }
        return stop;
    }

    private boolean nameRun(int runEnd) {
        if (outletRun(runEnd)) {
            return true;
        }
        if (isSupplied(runEnd)) {
            at = runEnd;
            return true;
        }
        var tail = tailWord(at, runEnd);
        var stop = runEnd - tail.length();
        if (stop > at && !names(at, stop, !tail.isEmpty())) {
            return placeOfReport(runEnd, tail);
        }
        at = Math.max(at, runEnd);
        tail(tail);
        return true;
    }

    /** 学校供图, 图片由受访者提供 behind the names. */
    private boolean isSupplied(int runEnd) {
        return !draft.isEmpty()
                && (CreditWords.SUPPLIED.lengthAt(text, at, runEnd) > 0
                        || (text.startsWith("供图", runEnd - 2) && runEnd - 2 > at));
    }

    /** An outlet that a gap or a comma parts from its 记者: 沈阳日报、沈报全媒体记者, 北京日报客户端 | 记者. */
    private boolean outletRun(int runEnd) {
        if (draft.hasRole() || !draft.isEmpty()) {
            return false;
        }
        var next = runEnd;
        while (next < end && isSeparator(text.charAt(next))) {
            next++;
        }
        var roleFollows = next > runEnd && words.roleWords.find(text, next, runEnd(next)) >= 0;
        if (!roleFollows) {
            return false;
        }
        var word = text.substring(at, runEnd);
        var known = words.outlets.contains(word) || words.names.endsLikeOutlet(word, 0, word.length());
        if ((!known && words.names.isFullName(word)) || !outlet(word)) {
            return false;
        }
        at = runEnd;
        return true;
    }

    private boolean placeOfReport(int runEnd, String tail) {
        var length = words.places.lengthAt(text, at, runEnd);
        if (tail.startsWith("报") && !draft.isEmpty() && runEnd - at <= 8 && length > 0) {
            place = Optional.of(text.substring(at, runEnd - 2));
            at = runEnd;
            stopped = true;
            return true;
        }
        return false;
    }

    private String tailWord(int start, int runEnd) {
        var writing = CreditWords.WRITING.lengthBefore(text, start, runEnd);
        if (writing > 0 && (writing == runEnd - start ? !draft.isEmpty() : isName(start, runEnd - writing))) {
            return text.substring(runEnd - writing, runEnd);
        }
        var word = text.substring(runEnd - CreditWords.TAILS.lengthBefore(text, start, runEnd), runEnd);
        return fits(word, start, runEnd) ? word : "";
    }

    private boolean isName(int from, int to) {
        return words.names.isFullName(text.substring(from, to));
    }

    /** 图 and 文 end names, too (张文): they count where a gap stands before them or the line ends there. */
    private boolean fits(String word, int start, int runEnd) {
        if (word.length() > 1) {
            return true;
        }
        var alone = runEnd - 1 == start;
        return (alone && !draft.isEmpty()) || (word.equals("摄") && (runEnd == end || isSeparator(text.charAt(runEnd))));
    }

    private void tail(String word) {
        switch (word) {
            case "摄", "图", "摄影", "拍摄", "制图", "漫画", "画", "绘" -> draft.photographersOnly();
            case "摄影报道" -> {
                draft.photographersToo();
                stopped = true;
            }
            case "报道", "报导" -> stopped = true;
            case "文" -> draft.beginGroup();
            case "供图" -> draft.dropGroup();
            case "整理", "采写", "编译", "供稿" -> draft.mark();
            default -> {}
        }
    }

    private boolean names(int start, int stop, boolean tailed) {
        if (stop - start == 1) {
            return gapName(start);
        }
        if (open && stop == at + (stop - start)) {
            return openNames(start, stop, tailed);
        }
        if (tailed && !draft.isEmpty() && words.places.contains(text.substring(start, stop))) {
            return false;
        }
        var row = text.substring(start, stop);
        var one = row.length() == 4 && !row.startsWith(" ") && words.areSetApart(text, this.start, end);
        var cut = one ? List.of(row) : words.names.cut(row, !draft.hasRole() && !draft.isMarked() && !tailed);
        if (cut.isEmpty() && draft.hasRole(Role.CORRESPONDENT) && stop - start <= 12) {
            cut = List.of(text.substring(start, stop));
        }
        cut.forEach(draft::add);
        return !cut.isEmpty();
    }

    /** In running text the last name may be followed by the story without a gap. */
    private boolean openNames(int start, int stop, boolean tailed) {
        var row = text.substring(start, stop);
        var setOff = tailed || stop == end || !Signs.isHan(text.charAt(stop));
        if (tailed && !draft.isEmpty() && words.places.contains(row)) {
            return false;
        }
        if (setOff && (Names.isForeign(row) || words.names.isTransliterated(row))) {
            draft.add(row);
            return true;
        }
        var length = words.names.leadingNameLength(text, start, stop);
        if (length == 0) {
            var collective = draft.hasRole(Role.CORRESPONDENT) && setOff && row.length() <= 6;
            if (collective) {
                draft.add(row);
            }
            return collective;
        }
        draft.add(text.substring(start, start + length));
        if (length < stop - start) {
            at = start + length;
            lastGood = at;
            stopped = true;
            return false;
        }
        return true;
    }

    /** 邵 南: a name of two characters that is set as wide as one of three. */
    private boolean gapName(int start) {
        var next = start + 1;
        while (next < end && next < start + 4 && Signs.isSpace(text.charAt(next))) {
            next++;
        }
        var second = next > start + 1 && next < end && Names.isNameChar(text.charAt(next));
        if (!second) {
            return false;
        }
        var single = open || next + 1 >= end || !Names.isNameChar(text.charAt(next + 1));
        if (!single) {
            return false;
        }
        draft.add(text.substring(start, start + 1) + text.charAt(next));
        at = next + 1;
        lastGood = at;
        return true;
    }

    private int runEnd(int start) {
        var i = start;
        while (i < end && (isRunChar(text.charAt(i)) || isGapInLatin(i))) {
            i++;
        }
        return i;
    }

    /** Kelly Zhang: one name. */
    private boolean isGapInLatin(int i) {
        return text.charAt(i) == ' '
                && i > 0
                && i + 1 < end
                && Signs.isLatin(text.charAt(i - 1))
                && Signs.isLatin(text.charAt(i + 1));
    }

    private static boolean isRunChar(char c) {
        return Names.isNameChar(c) || Signs.isLatin(c) || c == '+';
    }

    private static boolean isSeparator(char c) {
        return Signs.isSpace(c)
                || c == '、'
                || c == '，'
                || c == ','
                || c == ';'
                || c == '；'
                || c == '-'
                || CreditWords.isSlash(c);
    }
}
