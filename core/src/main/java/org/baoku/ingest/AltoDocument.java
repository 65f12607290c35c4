package org.baoku.ingest;

import java.io.IOException;

/** Reads ALTO 2 to 4: the text blocks of each page in their order, as the text of a newspaper page. */
final class AltoDocument implements XmlFormat.Document {
    private final PageFormat pages;

    AltoDocument(PageFormat pages) {
        this.pages = pages;
    }

    @Override
    public void read(Source source, XmlCursor xml, Records records) throws IOException {
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("Page")) {
                xml.startRecord();
                long line = xml.line();
                var text = new PageText(xml).read();
                records.add(line, 3L * text.length(), sink -> pages.tell(source.name(), text, sink));
            }
        }
    }

    /** The text of one page: blocks parted by blank lines. */
    private static final class PageText {
        private final XmlCursor xml;
        private final StringBuilder text = new StringBuilder();
        private boolean hyphenated;

        /** The string before, while only a space may stand between it and the next. */
        private String before = "";

        private boolean spaced;

        PageText(XmlCursor xml) {
            this.xml = xml;
        }

        String read() throws IOException {
            int page = xml.depth();
            while (xml.next() && !(xml.isEnd() && xml.depth() == page)) {
                if (xml.isStart()) {
                    start();
                } else if (xml.isEnd()) {
                    end();
                }
            }
            return text.toString();
        }

        private void start() {
            switch (xml.name()) {
                case "String" -> string();
                case "SP" -> spaced = true;
                case "HYP" -> hyphenated = true;
                default -> {}
            }
        }

        private void end() {
            switch (xml.name()) {
                case "TextLine" -> {
                    if (!hyphenated) {
                        text.append('\n');
                    }
                    hyphenated = false;
                    before = "";
                    spaced = false;
                }
                case "TextBlock" -> text.append('\n');
                default -> {}
            }
        }

        /** A word that a line end divides stands whole where it begins, if the file says it whole. */
        private void string() {
            var type = xml.attribute("SUBS_TYPE").orElse("");
            var whole = xml.attribute("SUBS_CONTENT");
            if (type.equals("HypPart2") && whole.isPresent()) {
                before = whole.get();
                return;
            }
            var content = whole.filter(word -> type.equals("HypPart1"))
                    .or(() -> xml.attribute("CONTENT"))
                    .orElse("");
            if (spaced && !before.isEmpty() && !(isHan(before) && isHan(content))) {
                text.append(' ');
            }
            text.append(content);
            before = content;
            spaced = false;
        }

        /** Some recognizers give each character as a string, with spaces between that nobody printed. */
        private static boolean isHan(String content) {
            return content.codePointCount(0, content.length()) == 1
                    && Character.UnicodeScript.of(content.codePointAt(0)) == Character.UnicodeScript.HAN;
        }
    }
}
