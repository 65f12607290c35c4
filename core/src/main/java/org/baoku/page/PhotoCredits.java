package org.baoku.page;

import java.util.ArrayList;
import java.util.List;
import org.baoku.news.Contributor;
import org.baoku.news.Role;

/** Finds photo credits inside a running text: （央广网记者 张三 摄）, 新华社发（张三摄）, 张三/摄. Immutable. */
final class PhotoCredits {
    private static final int LONGEST = 30;

    private final CreditReader credits;

    PhotoCredits(CreditReader credits) {
        this.credits = credits;
    }

    /** The credits whose last sign stands in {@code [start, end)}. */
    List<Contributor> in(String text, int start, int end) {
        var found = new ArrayList<Contributor>();
        for (var i = Math.max(start, 2); i < end; i++) {
            var sign = text.charAt(i);
            if ((sign == '摄' || sign == '图') && endsCredit(text, i)) {
                found.addAll(before(text, i));
            }
        }
        return found;
    }

    private static boolean endsCredit(String text, int at) {
        var label = at + 1 < text.length() && "/／：:".indexOf(text.charAt(at + 1)) >= 0;
        if (label) {
            return false;
        }
        if (text.charAt(at) == '图') {
            return Signs.isSpace(text.charAt(at - 1)) || text.charAt(at - 1) == '/' || text.charAt(at - 1) == '／';
        }
        if (at + 1 == text.length()) {
            return true;
        }
        if (text.charAt(at - 1) == '/') {
            return true;
        }
        var next = text.charAt(at + 1);
        if (next == '影' && at + 2 < text.length() && Signs.isSpace(text.charAt(at + 2))) {
            return false; // 记者 张三 摄影 李四: the names follow
        }
        return Signs.isSpace(next) || next == '）' || next == ')' || next == '】' || Signs.isSpace(text.charAt(at - 1));
    }

    private List<Contributor> before(String text, int end) {
        var least = Math.max(0, end - LONGEST);
        var start = end;
        while (start > least && !isBorder(text.charAt(start - 1))) {
            start--;
        }
        for (var from = start; from < end; from++) {
            var atWord = from == start || Signs.isSpace(text.charAt(from - 1));
            var read = atWord ? credits.readWhole(text, from, end + 1) : LineClassifier.NO_CREDITS;
            if (read.isByline() && read.contributors().stream().allMatch(one -> one.role() == Role.PHOTOGRAPHER)) {
                return read.contributors();
            }
        }
        return List.of();
    }

    private static boolean isBorder(char c) {
        return Signs.isSentenceEnd(c) || Signs.isOpener(c) || Signs.isCloser(c) || c == '，' || c == '：' || c == ':';
    }
}
