package org.baoku.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.baoku.error.InputException;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Text from texts that may be HTML. */
final class Markup {
    private static final int MOST_DEPTH = 256;
    /** The tree of a page takes many times its size. */
    private static final int MOST_CHARS = 16 << 20;

    private static final Pattern TAG_OR_ENTITY = Pattern.compile("<[/!]?\\p{Alpha}|&#?\\w+;");
    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t\\x{3000}]*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private Markup() {}

    /** The content of HTML. */
    static Content html(String html) {
        if (html.length() > MOST_CHARS) {
            throw new InputException("too large: HTML may have %s characters".formatted(MOST_CHARS));
        }
        var text = new BlockText();
        Parser.htmlParser().setMaxDepth(MOST_DEPTH).parseInput(html, "").body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.add(words.getWholeText());
                } else {
                    text.start(node.nodeName());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof TextNode)) {
                    text.end(node.nodeName());
                }
            }
        });
        return text.content();
    }

    /** The content of a text that may be HTML or plain. */
    static Content htmlOrPlain(String text) {
        return TAG_OR_ENTITY.matcher(text).find() ? html(text) : Content.of(paragraphs(text));
    }

    /** One line of a text that may hold tags or entities. */
    static String line(String text) {
        return TAG_OR_ENTITY.matcher(text).find() ? String.join(" ", html(text).paragraphs()) : Content.evenSpace(text);
    }

    /** The paragraphs of a plain text: parted by blank lines, or where it has none, by line ends. */
    static List<String> paragraphs(String text) {
        var parts = BLANK_LINES.matcher(text).find() ? BLANK_LINES.split(text) : LINE_END.split(text);
        return Arrays.stream(parts)
                .map(Content::evenSpace)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
