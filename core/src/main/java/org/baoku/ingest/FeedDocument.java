package org.baoku.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.baoku.news.Role;

/** Maps RSS 2.0 and 1.0 (item) and Atom (entry). */
final class FeedDocument implements XmlFormat.Document {
    private static final String MEDIA = "http://search.yahoo.com/mrss/";

    private final Bylines bylines;

    FeedDocument(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public void read(Source source, XmlCursor xml, Records records) throws IOException {
        // What the feed says of itself before its items holds for each of them.
        var title = "";
        var authors = new ArrayList<String>();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "item", "entry" -> item(xml, title, List.copyOf(authors), records);
                case "title" -> title = Markup.line(xml.rawText());
                case "author" -> authors.add(textOf(xml, "name"));
                case "image", "textInput", "textinput" -> xml.rawText();
                default -> {}
            }
        }
    }

    private void item(XmlCursor xml, String newspaper, List<String> authors, Records records) throws IOException {
        xml.startRecord();
        long line = xml.line();
        long start = xml.bytes();
        var item = new Item(xml);
        item.read();
        records.add(
                line,
                xml.bytes() - start,
                sink -> sink.article(item.fields(newspaper, authors).article(bylines)));
    }

    /** The text of the child of this name, or without one the element's own text. */
    private static String textOf(XmlCursor xml, String child) throws IOException {
        var text = new StringBuilder();
        var own = new StringBuilder();
        xml.content(new MarkupHandler() {
            private int depth;
            private boolean inChild;

            @Override
            public void start(String element) {
                depth++;
                inChild = depth == 1 && element.equals(child);
            }

            @Override
            public void end(String element) {
                depth--;
                inChild = false;
            }

            @Override
            public void add(CharSequence piece) {
                if (inChild) {
                    text.append(piece);
                } else if (depth == 0) {
                    own.append(piece);
                }
            }
        });
        return Content.evenSpace(text.isEmpty() ? own : text);
    }

    /** One item or entry. */
    private static final class Item {
        private final XmlCursor xml;
        private final Fields fields = new Fields();
        private final List<String> authors = new ArrayList<>();
        private final List<Supplier<Content>> contents = new ArrayList<>();
        private final List<Supplier<Content>> summaries = new ArrayList<>();

        private String updated = "";
        private String address = "";

        Item(XmlCursor xml) {
            this.xml = xml;
        }

        void read() throws IOException {
            var about = xml.attribute("about");
            children(xml.depth());
            fields.put("id", about);
        }

        private void children(int parent) throws IOException {
            while (xml.nextChild(parent)) {
                if (xml.namespace().equals(MEDIA)) {
                    media();
                } else {
                    child();
                }
            }
        }

        private void child() throws IOException {
            switch (xml.name()) {
                case "title" -> fields.put("headline", Markup.line(xml.rawText()));
                case "guid", "id" -> fields.put("id", xml.text());
                case "link" -> link();
                case "pubDate", "published", "date" -> fields.putDay("date", xml.text());
                case "updated" -> updated = xml.text();
                case "author", "creator" -> authors.add(textOf(xml, "name"));
                case "publisher" -> fields.put("newspaper", xml.text());
                case "source" -> fields.put("source", textOf(xml, "title"));
                case "category", "subject" -> category();
                case "description", "summary" -> content(summaries);
                case "encoded", "content" -> content(contents);
                default -> {}
            }
        }

        private void link() throws IOException {
            var reference = xml.attribute("href");
            boolean isPage = xml.attribute("rel").map("alternate"::equals).orElse(true);
            var text = xml.text();
            if (isPage && address.isEmpty()) {
                address = reference.orElse(text);
                fields.put("url", address);
            }
        }

        private void category() throws IOException {
            var term = xml.attribute("label").or(() -> xml.attribute("term"));
            var text = xml.text();
            fields.put("section", term.orElse(text));
            fields.add("categories", term.orElse(text));
        }

        private void content(List<Supplier<Content>> target) throws IOException {
            if (xml.attribute("type").orElse("").equals("xhtml")) {
                var text = new BlockText();
                xml.content(text);
                target.add(text::content);
            } else {
                var text = xml.rawText();
                target.add(() -> Markup.htmlOrPlain(text));
            }
        }

        private void media() throws IOException {
            switch (xml.name()) {
                case "content", "group" -> children(xml.depth());
                case "description" -> fields.add("captions", Markup.line(xml.rawText()));
                default -> {}
            }
        }

        /** The fields; without a text of its own the summary is the body. Parses what is HTML, so that it takes a while. */
        Fields fields(String newspaper, List<String> feedAuthors) {
            contents.forEach(content -> fields.put(content.get()));
            for (var summary : summaries) {
                if (fields.has("body")) {
                    fields.put("summary", String.join("\n\n", summary.get().paragraphs()));
                } else {
                    fields.put(summary.get());
                }
            }
            (authors.isEmpty() ? feedAuthors : authors).forEach(author -> fields.addNames(author, Role.AUTHOR));
            fields.putDay("date", updated);
            fields.put("id", address);
            fields.put("newspaper", newspaper);
            return fields;
        }
    }
}
