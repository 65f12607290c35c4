package org.baoku.ingest;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes marked-up content in its order, HTML or NITF, and gives its text: blocks are paragraphs, captions stand apart,
 * scripts and styles are no text. For one thread.
 */
final class BlockText implements MarkupHandler {
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "block",
            "body",
            "caption",
            "center",
            "dd",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hl1",
            "hl2",
            "hr",
            "li",
            "main",
            "media",
            "nav",
            "note",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> CREDITS = Set.of("media-producer");
    private static final Set<String> CAPTIONS = Set.of("figcaption", "media-caption");
    private static final Set<String> NO_TEXT = Set.of(
            "head",
            "iframe",
            "media-metadata",
            "media-object",
            "media-reference",
            "noscript",
            "object",
            "script",
            "style",
            "template",
            "title");
    private static final CharMatcher SOURCE_SPACE = CharMatcher.anyOf(" \t\r\n\f");
    private static final CharMatcher INDENT = CharMatcher.anyOf("\u00A0\u3000\u2003");

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> credits = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final StringBuilder paragraph = new StringBuilder();
    private int withoutText;
    private List<String> target = paragraphs;

    @Override
    public void start(String element) {
        var name = element.toLowerCase(Locale.ROOT);
        if (NO_TEXT.contains(name)) {
            withoutText++;
        } else if (name.equals("br")) {
            endLine();
        } else if (CAPTIONS.contains(name) || CREDITS.contains(name)) {
            endParagraph();
            target = CAPTIONS.contains(name) ? captions : credits;
        } else if (BLOCKS.contains(name)) {
            endParagraph();
        }
    }

    @Override
    public void end(String element) {
        var name = element.toLowerCase(Locale.ROOT);
        if (NO_TEXT.contains(name)) {
            withoutText--;
        } else if (CAPTIONS.contains(name) || CREDITS.contains(name)) {
            endParagraph();
            target = paragraphs;
        } else if (BLOCKS.contains(name)) {
            endParagraph();
        }
    }

    @Override
    public void add(CharSequence text) {
        if (withoutText == 0) {
            line.append(text);
        }
    }

    /** An empty or indented line after a break begins a paragraph, as pages write them that have no blocks. */
    private void endLine() {
        var begins = SOURCE_SPACE.trimLeadingFrom(line);
        var text = Content.evenSpace(line);
        line.setLength(0);
        if (text.isEmpty() || INDENT.matches(begins.charAt(0))) {
            endLines();
        }
        if (!text.isEmpty()) {
            paragraph.append(paragraph.isEmpty() ? "" : "\n").append(text);
        }
    }

    private void endLines() {
        if (!paragraph.isEmpty()) {
            target.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private void endParagraph() {
        endLine();
        endLines();
    }

    /** What was taken so far. */
    Content content() {
        endParagraph();
        return new Content(paragraphs, captions, credits);
    }
}
