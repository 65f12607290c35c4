package org.baoku.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baoku.news.Role;

/** Says what a block looks like by itself, by marks and shape. Immutable. */
final class LineClassifier {
    static final Credits NO_CREDITS = new Credits(List.of(), List.of(), Optional.empty(), 0, false, false);

    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_CAPTION = 400;
    private static final int LONGEST_TAIL = 48;
    private static final int LONGEST_SUPPLIER = 12;
    private static final int LONGEST_REMARK = 40;

    /** （详见第二版）, （相关报道见2—8版）, and a line of an index: 地铁跨年夜延时 03版. */
    private static final Pattern REFERENCE =
            Pattern.compile("[（(【]?(?:[^。！？]{0,12}(?:详见|见|刊|刊于|刊发于))[^。！？]{0,6}\\d{1,2}(?:[—\\-、至]\\d{1,2})?版[）)】]?"
                    + "|[（(][^。！？]{0,8}详?见[^。！？]{0,4}第?[一二三四五六七八九十]{1,3}版[）)]"
                    + "|[^。！？]{4,40}[\\s…·>▶►→]+第?[A-Z]?\\d{1,2}(?:[—\\-、至]\\d{1,2})?版");

    private static final Pattern CROSSHEAD = Pattern.compile(
            "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,3}[章节条]|\\d{1,2}[.．、](?!\\d)).{1,40}");
    private static final Pattern DIALOGUE = Pattern.compile("(?:问|答|记者|主持人)[：:].*");

    private final CreditReader credits;
    private final Names names;
    private final OpeningScanner openings;
    private final Words columnMarks;
    private final Words captionStarts;
    private final Words captionPersons;
    private final Words outlets;
    private final Words creditWords;
    private final Words sources;
    private final Words sections;
    private final Words commentary;
    private final Words editorsNotes;
    private final Words labels;

    LineClassifier(PageStyle style, Names names, CreditReader credits, OpeningScanner openings) {
        this.credits = credits;
        this.names = names;
        this.openings = openings;
        columnMarks = Words.of(style, StyleKey.COLUMN_MARK);
        captionStarts = Words.of(style, StyleKey.CAPTION_START);
        captionPersons = Words.of(style, StyleKey.CAPTION_PERSON);
        outlets = Words.of(style, StyleKey.OUTLET);
        creditWords = Words.of(style, StyleKey.CREDIT_WORD);
        sources = Words.of(style, StyleKey.SOURCE_START);
        sections = Words.of(style, StyleKey.SECTION);
        commentary = Words.of(style, StyleKey.COMMENTARY);
        editorsNotes = Words.of(style, StyleKey.EDITORS_NOTE);
        labels = Words.of(style, StyleKey.LABEL_ENDING);
    }

    Part classify(Block block) {
        if (block.length() <= LONGEST_LINE) {
            var line = line(block);
            if (line.isPresent()) {
                return line.get();
            }
        }
        return caption(block).orElseGet(() -> textOrTitle(block));
    }

    /** Whether a short line names a column or a section: 特别策划·回望, 国际简讯. */
    boolean isLabel(String text) {
        return sections.lengthAt(text, 0, text.length()) > 1
                || commentary.find(text, 0, text.length()) >= 0
                || labels.lengthBefore(text, 0, text.length()) > 0;
    }

    /** Whether the block bears the mark of a line of its own. */
    boolean isMarked(Block block) {
        return block.length() <= LONGEST_LINE && line(block).isPresent();
    }

    private Optional<Part> line(Block block) {
        return jump(block)
                .or(() -> source(block))
                .or(() -> column(block))
                .or(() -> dashed(block))
                .or(() -> byline(block));
    }

    private Optional<Part> jump(Block block) {
        return Jump.isLine(block.text())
                ? Optional.of(Part.of(block, LineKind.JUMP, "names the page where it goes on or comes from", 1))
                : Optional.empty();
    }

    private Optional<Part> source(Block block) {
        var text = block.text();
        if (text.length() > 40 || block.fullStops() > 0) {
            return Optional.empty();
        }
        return sourceName(text)
                .map(name -> new Part(block, LineKind.SOURCE, "begins like a source line", 0.95, NO_CREDITS, name));
    }

    /** The name in a source line: 转自《…》, （据…）, 来源：…. */
    Optional<String> sourceName(String line) {
        var end = line.length();
        var bracketed = end > 2
                && (line.charAt(0) == '（' || line.charAt(0) == '(')
                && (line.charAt(end - 1) == '）' || line.charAt(end - 1) == ')');
        var text = Signs.trim(bracketed ? line.substring(1, end - 1) : line);
        var length = sources.lengthAt(text, 0, text.length());
        if (length == 0 || text.length() <= length) {
            return Optional.empty();
        }
        var rest = Signs.trim(text.substring(length));
        var colon = rest.charAt(0) == '：' || rest.charAt(0) == ':';
        var name = Signs.trim(colon ? rest.substring(1) : rest);
        var titled = name.startsWith("《");
        var plain = text.startsWith("据") || (length < 3 && !colon);
        if ((plain && !bracketed && !titled) || name.isEmpty() || name.indexOf('，') >= 0 || name.indexOf(',') >= 0) {
            return Optional.empty();
        }
        var close = name.indexOf('》');
        if (titled && close > 1) {
            var onlyName = close >= name.length() - 1 || name.length() - close <= 16;
            return onlyName ? Optional.of(name.substring(1, close)) : Optional.empty();
        }
        return name.length() <= 24 && (bracketed || colon || titled) ? Optional.of(name) : Optional.empty();
    }

    private Optional<Part> column(Block block) {
        var text = block.text();
        var width = text.length();
        if (width > 20 || !columnMarks.contains(text.charAt(0))) {
            return Optional.empty();
        }
        var bracket = "【〖[［〔".indexOf(text.charAt(0)) >= 0;
        var closed = bracket && "】〗]］〕".indexOf(text.charAt(width - 1)) >= 0;
        var label = Signs.trim(text.substring(1, closed ? width - 1 : width));
        if (label.isEmpty() || (bracket && !closed) || isSentence(label)) {
            return Optional.empty();
        }
        var credit = credits.readWhole(text, 0, width);
        var known = sections.contains(label) || commentary.contains(label);
        if (!known
                && credit.isByline()
                && (credits.findRole(text, 0, width) >= 0
                        || names.isFullName(credit.contributors().getFirst().name()))) {
            return Optional.empty();
        }
        return Optional.of(
                new Part(block, LineKind.COLUMN, "a short label with the mark of a column", 0.95, NO_CREDITS, label));
    }

    private static boolean isSentence(String label) {
        for (var i = 0; i < label.length(); i++) {
            var c = label.charAt(i);
            if ((Signs.isSentenceEnd(c) && c != '!' && c != '！') || (Signs.isComma(c) && c != '、')) {
                return true;
            }
        }
        return false;
    }

    private Optional<Part> dashed(Block block) {
        var text = block.text();
        if (text.length() > 80 || block.fullStops() > 0) {
            return Optional.empty();
        }
        var leading = dashesAt(text, 0);
        if (leading > 0 && leading < text.length() && (leading > 1 || !Signs.isDigit(text.charAt(leading)))) {
            var value = Signs.trim(text.substring(leading));
            return Optional.of(new Part(block, LineKind.SUBHEAD, "begins with a dash", 0.98, NO_CREDITS, value));
        }
        var body = text.length();
        while (body > 0 && Signs.isDash(text.charAt(body - 1))) {
            body--;
        }
        if (text.length() - body >= 2 || (body < text.length() && text.charAt(body) == '—')) {
            var value = Signs.trim(text.substring(0, body));
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Part(block, LineKind.KICKER, "ends with a dash", 0.95, NO_CREDITS, value));
        }
        return Optional.empty();
    }

    private static int dashesAt(String text, int start) {
        var i = start;
        while (i < text.length() && Signs.isDash(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private Optional<Part> byline(Block block) {
        var text = unbracketed(block.text());
        var read = credits.hasSign(text) ? credits.readWhole(text, 0, text.length()) : NO_CREDITS;
        if (read.isByline()) {
            var photo = read.contributors().stream().allMatch(c -> c.role() == Role.PHOTOGRAPHER);
            var kind = photo ? LineKind.CREDIT : LineKind.BYLINE;
            return Optional.of(new Part(
                    block,
                    kind,
                    photo ? "names who took the photo" : "holds nothing but roles and names",
                    0.95,
                    read,
                    text));
        }
        var credit = creditAt(block.text(), 0);
        return credit.map(found -> new Part(block, LineKind.CREDIT, "names who took the photo", 0.9, found, text));
    }

    private static String unbracketed(String text) {
        var last = text.length() - 1;
        var brackets = last > 1
                && (text.charAt(0) == '（' || text.charAt(0) == '(')
                && (text.charAt(last) == '）' || text.charAt(last) == ')');
        return brackets ? text.substring(1, last) : text;
    }

    /** A photo credit that fills the text from {@code start}: （张三 摄）, 新华社发（张三摄）, 资料图片. */
    private Optional<Credits> creditAt(String text, int start) {
        var from = Signs.skipSpace(text, start, text.length());
        if (from >= text.length() || text.length() - from > LONGEST_TAIL) {
            return Optional.empty();
        }
        var tail = unbracketed(text.substring(from));
        var open = Math.max(tail.lastIndexOf('（'), tail.lastIndexOf('('));
        if (open > 0
                && isSupplier(Signs.trim(tail.substring(0, open)))
                && OpeningScanner.closing(tail, open, LONGEST_TAIL) == tail.length() - 1) {
            tail = tail.substring(open + 1, tail.length() - 1);
        }
        if (tail.equals("资料图片") || tail.equals("资料图") || tail.equals("资料照片")) {
            return Optional.of(new Credits(List.of(), List.of(), Optional.empty(), 0, true, true));
        }
        var photo = creditWords.lengthBefore(tail, 0, tail.length()) > 0
                || creditWords.lengthAt(tail, 0, tail.length()) > 0;
        if (!photo) {
            return Optional.empty();
        }
        return photographers(tail);
    }

    /** 新华社发, 新华社: what stands before （张三摄） and is no caption. */
    private boolean isSupplier(String text) {
        return (text.endsWith("发") && text.length() <= LONGEST_SUPPLIER) || outlets.contains(text);
    }

    private Optional<Credits> photographers(String tail) {
        var read = credits.readWhole(tail, 0, tail.length());
        var right = read.complete() && read.marked() && !read.contributors().isEmpty();
        if (right && read.contributors().stream().allMatch(c -> c.role() == Role.PHOTOGRAPHER)) {
            return Optional.of(read);
        }
        var start = creditWords.lengthAt(tail, 0, tail.length());
        if (start > 0) {
            var name = start;
            while (name < tail.length() && isAfterLabel(tail.charAt(name))) {
                name++;
            }
            var named = credits.readWhole(tail.substring(name) + "摄", 0, tail.length() - name + 1);
            return named.isByline() && name > start ? Optional.of(named) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isAfterLabel(char c) {
        return Signs.isSpace(c) || ":：/／".indexOf(c) >= 0;
    }

    private Optional<Part> caption(Block block) {
        if (block.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        var text = block.text();
        var credit = trailingCredit(text);
        if (credit.isPresent()) {
            var end = Signs.trimEnd(text, 0, credit.get().start());
            return Optional.of(new Part(
                    block,
                    LineKind.CAPTION,
                    "ends with a photo credit",
                    0.95,
                    credit.get().credits(),
                    text.substring(Math.min(end, markLength(text)), end)));
        }
        if (captionStarts.lengthAt(text, 0, text.length()) > 0 && block.length() <= 200 && block.length() > 3) {
            var value = text.substring(markLength(text));
            return Optional.of(new Part(block, LineKind.CAPTION, "begins like a caption", 0.9, NO_CREDITS, value));
        }
        return namesPlaceInPhoto(text) && block.fullStops() <= 2
                ? Optional.of(Part.of(block, LineKind.CAPTION, "says where somebody stands in the photo", 0.85))
                : Optional.empty();
    }

    /** ▲, which points at the photo. */
    private static int markLength(String text) {
        return "▲▼△▽↑↓←→".indexOf(text.charAt(0)) >= 0 ? Signs.skipSpace(text, 1, text.length()) : 0;
    }

    private record TrailingCredit(int start, Credits credits) {}

    private Optional<TrailingCredit> trailingCredit(String text) {
        var least = Math.max(0, text.length() - LONGEST_TAIL);
        if (creditWords.find(text, least, text.length()) < 0 && text.indexOf("资料", least) < 0) {
            return Optional.empty();
        }
        for (var i = text.length() - 2; i > least; i--) {
            var c = text.charAt(i);
            var bracket = c == '（' || c == '(';
            if (bracket || Signs.isSentenceEnd(c) || c == '”' || c == '）' || c == ')') {
                var start = bracket ? i : i + 1;
                var credit = creditAt(text, start);
                if (credit.isPresent()) {
                    return Optional.of(new TrailingCredit(wholeCredit(text, start), credit.get()));
                }
                if (Signs.isSentenceEnd(c)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** 新华社发（张三摄）: the credit begins after the sentence, not at its bracket. */
    private static int wholeCredit(String text, int start) {
        for (var i = start - 1; i >= Math.max(0, start - 14); i--) {
            if (Signs.isSentenceEnd(text.charAt(i))) {
                return i + 1;
            }
        }
        return start;
    }

    private boolean namesPlaceInPhoto(String text) {
        if (text.length() > 120) {
            return false;
        }
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '（' || c == '(') {
                var close = OpeningScanner.closing(text, i, 8);
                if (close > 0 && captionPersons.contains(text.substring(i + 1, close))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Part textOrTitle(Block block) {
        var text = block.text();
        if (editorsNotes.lengthAt(text, 0, text.length()) > 0 && block.length() > 12) {
            return Part.of(block, LineKind.EDITORS_NOTE, "begins like an editors' note", 0.9);
        }
        if (isReference(text)) {
            return Part.of(block, LineKind.UNASSIGNED, "points to another page", 0.8);
        }
        if (block.length() <= LONGEST_REMARK && isRemark(text)) {
            return Part.of(block, LineKind.SIGN_OFF, "a remark in brackets", 0.7);
        }
        var reason = textReason(block);
        if (!reason.isEmpty()) {
            return Part.of(block, LineKind.PARAGRAPH, reason, 0.9);
        }
        if (block.length() <= 44
                && isNumbered(block.first())
                && CROSSHEAD.matcher(text).matches()) {
            return Part.of(block, LineKind.CROSSHEAD, "a numbered line inside a text", 0.7);
        }
        return Part.of(block, LineKind.HEADLINE, "a line without the signs of running text", 0.6);
    }

    /** Whether a line's number may begin with this character. */
    private static boolean isNumbered(char first) {
        return "一二三四五六七八九十（(第".indexOf(first) >= 0 || Signs.isDigit(first);
    }

    /** Every reference ends with 版 or a bracket behind it; few lines do. */
    private static boolean isReference(String text) {
        return text.indexOf('版', text.length() - 2) >= 0
                && REFERENCE.matcher(text).matches();
    }

    /** （完）, （作者单位：…）: a line that is one bracket from end to end. */
    private static boolean isRemark(String text) {
        var bracket = text.charAt(0) == '（' || text.charAt(0) == '(';
        return bracket && OpeningScanner.closing(text, 0, LONGEST_REMARK) == text.length() - 1;
    }

    private String textReason(Block block) {
        var length = block.length();
        if (block.fullStops() > 0) {
            return "holds a full stop";
        }
        if (length > 90 || (length > 60 && block.commas() > 0) || (length >= 40 && block.commas() >= 3)) {
            return "is too long for a headline";
        }
        if (Signs.cannotBegin(block.first())) {
            return "begins with a sign that begins no line";
        }
        if (Signs.isComma(block.last()) && length >= 10) {
            return "ends inside a sentence";
        }
        if (block.endsSentence() && block.commas() > 0 && length >= 36) {
            return "is a long sentence";
        }
        if (block.endsSentence()
                && (DIALOGUE.matcher(block.text()).matches()
                        || (block.first() == '“' && block.last() == '”' && length > 12)
                        || (block.last() == '”' && block.text().contains("：“")))) {
            return "is somebody's words";
        }
        return length > 10 && openings.at(block.text(), 0).agency().isPresent() ? "begins with a dateline" : "";
    }
}
