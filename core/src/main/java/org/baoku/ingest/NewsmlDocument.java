package org.baoku.ingest;

import java.io.IOException;
import java.util.Optional;
import org.baoku.error.InputException;
import org.baoku.news.Article;
import org.baoku.news.Role;

/** Maps IPTC NewsML-G2: each newsItem is an article; items of other kinds hold no article. */
final class NewsmlDocument implements XmlFormat.Document {
    private final Bylines bylines;

    NewsmlDocument(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public void read(Source source, XmlCursor xml, Records records) throws IOException {
        do {
            if (xml.isStart() && xml.name().equals("newsItem")) {
                item(xml, records);
            }
        } while (xml.next());
    }

    private void item(XmlCursor xml, Records records) throws IOException {
        xml.startRecord();
        long line = xml.line();
        long start = xml.bytes();
        var item = new Item(xml);
        item.read();
        records.add(line, xml.bytes() - start, sink -> sink.article(item.article(bylines)));
    }

    /** One item. */
    private static final class Item {
        private final XmlCursor xml;
        private final Fields fields = new Fields();
        private final StringBuilder title = new StringBuilder();
        private String status = "";
        private boolean isPicture;

        Item(XmlCursor xml) {
            this.xml = xml;
        }

        Article article(Bylines bylines) {
            if (status.endsWith("canceled") || status.endsWith("withheld")) {
                throw new InputException("its publication status is \"%s\"".formatted(status));
            }
            return fields.article(bylines);
        }

        void read() throws IOException {
            fields.put("id", xml.attribute("guid"));
            int item = xml.depth();
            while (xml.nextChild(item)) {
                switch (xml.name()) {
                    case "itemMeta" -> itemMeta();
                    case "contentMeta" -> contentMeta();
                    case "contentSet" -> contentSet();
                    default -> {}
                }
            }
            fields.put("headline", title.toString());
            if (isPicture) {
                fields.put("kind", "photo");
            }
        }

        private void itemMeta() throws IOException {
            int meta = xml.depth();
            while (xml.nextChild(meta)) {
                switch (xml.name()) {
                    case "itemClass" ->
                        isPicture = xml.attribute("qcode").orElse("").endsWith(":picture");
                    case "provider" -> fields.put("newspaper", named());
                    case "versionCreated" -> fields.putDay("date", xml.text());
                    case "pubStatus" -> status = xml.attribute("qcode").orElse("");
                    case "title" -> title.append(title.isEmpty() ? xml.text() : "");
                    default -> {}
                }
            }
        }

        private void contentMeta() throws IOException {
            int meta = xml.depth();
            while (xml.nextChild(meta)) {
                switch (xml.name()) {
                    case "headline" -> headline();
                    case "by" -> fields.addNames(xml.text(), Role.AUTHOR);
                    case "dateline" -> fields.putDateline(xml.text());
                    case "located" -> fields.put("dateline_place", named());
                    case "creditline" -> fields.put("source", xml.text());
                    case "infoSource" -> fields.put("agency", named());
                    case "genre" -> fields.putKind(named(), "genre");
                    case "subject" -> fields.add("subjects", named());
                    case "keyword" -> fields.add("keywords", xml.text());
                    case "slugline" -> fields.put("slugline", xml.text());
                    case "description" -> description();
                    default -> {}
                }
            }
        }

        private void headline() throws IOException {
            var role = xml.attribute("role").orElse("");
            var text = xml.text();
            if (role.matches(".*:(sub|subhead|subtitle|deck)")) {
                fields.put("subhead", text);
            } else if (role.matches(".*:(kicker|overline|pre)")) {
                fields.put("kicker", text);
            } else {
                fields.put("headline", text);
            }
        }

        private void description() throws IOException {
            boolean isCaption = isPicture || xml.attribute("role").orElse("").endsWith(":caption");
            var text = xml.text();
            if (isCaption) {
                fields.add("captions", text);
            } else {
                fields.put("summary", text);
            }
        }

        /** The name child of the element that starts here, or its literal; a bare code names nothing. */
        private String named() throws IOException {
            var literal = xml.attribute("literal");
            var name = Optional.<String>empty();
            int element = xml.depth();
            while (xml.nextChild(element)) {
                if (xml.name().equals("name") && name.isEmpty()) {
                    name = Optional.of(xml.text());
                }
            }
            return name.or(() -> literal).orElse("");
        }

        private void contentSet() throws IOException {
            int set = xml.depth();
            while (xml.nextChild(set)) {
                switch (xml.name()) {
                    case "inlineXML" -> inlineXml();
                    case "inlineData" -> {
                        var type = xml.attribute("contenttype").orElse("text/plain");
                        if (xml.attribute("encoding").isEmpty() && type.startsWith("text/")) {
                            fields.put(Markup.htmlOrPlain(xml.rawText()));
                        }
                    }
                    default -> {}
                }
            }
        }

        private void inlineXml() throws IOException {
            int inline = xml.depth();
            while (xml.nextChild(inline)) {
                if (xml.name().equals("nitf")) {
                    NitfDocument.read(xml, fields);
                } else {
                    var text = new BlockText();
                    xml.content(text);
                    fields.put(text.content());
                }
            }
        }
    }
}
