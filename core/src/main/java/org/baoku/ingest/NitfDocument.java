package org.baoku.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.baoku.news.Role;

/** Maps IPTC NITF 3.x, one article a document, also inside NewsML-G2. */
final class NitfDocument implements XmlFormat.Document {
    /** A title of a person (byttl) that says what the person did, and not where. */
    private static final List<String> ROLES = List.of("记者", "通讯员", "摄影", "编辑", "实习生", "评论员");

    private final Bylines bylines;

    NitfDocument(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public void read(Source source, XmlCursor xml, Records records) throws IOException {
        long line = xml.line();
        var fields = new Fields();
        read(xml, fields);
        records.add(line, xml.bytes(), sink -> sink.article(fields.article(bylines)));
    }

    /** Reads the element that starts at the cursor. */
    static void read(XmlCursor xml, Fields fields) throws IOException {
        var title = new ArrayList<String>();
        var text = new BlockText();
        int root = xml.depth();
        while (xml.nextChild(root)) {
            if (xml.name().equals("head")) {
                head(xml, fields, title);
            } else if (xml.name().equals("body")) {
                body(xml, fields, text);
            }
        }
        title.forEach(line -> fields.put("headline", line));
        fields.put(text.content());
    }

    private static void head(XmlCursor xml, Fields fields, List<String> title) throws IOException {
        int head = xml.depth();
        while (xml.nextChild(head)) {
            switch (xml.name()) {
                case "title" -> title.add(xml.text());
                case "docdata" -> documentData(xml, fields);
                case "pubdata" -> publication(xml, fields);
                case "tobject" -> {
                    int subject = xml.depth();
                    while (xml.nextChild(subject)) {
                        xml.attribute("tobject.property.type").ifPresent(type -> fields.putKind(type, "genre"));
                    }
                }
                default -> {}
            }
        }
    }

    private static void documentData(XmlCursor xml, Fields fields) throws IOException {
        int data = xml.depth();
        while (xml.nextChild(data)) {
            switch (xml.name()) {
                case "doc-id" -> fields.put("id", xml.attribute("id-string"));
                case "date.issue" -> xml.attribute("norm").ifPresent(day -> fields.putDay("date", day));
                case "series" -> fields.put("column", xml.attribute("series.name"));
                case "doc.copyright" -> fields.put("copyrightHolder", xml.attribute("holder"));
                case "key-list" -> {
                    int list = xml.depth();
                    while (xml.nextChild(list)) {
                        xml.attribute("key").ifPresent(key -> fields.add("keywords", key));
                    }
                }
                default -> {}
            }
        }
    }

    private static void publication(XmlCursor xml, Fields fields) {
        fields.put("newspaper", xml.attribute("name"));
        xml.attribute("date.publication").ifPresent(day -> fields.replaceDay("date", day));
        xml.attribute("issue").ifPresent(fields::putIssue);
        fields.put("section", xml.attribute("position.section"));
        xml.attribute("position.sequence").ifPresent(fields::putPage);
    }

    private static void body(XmlCursor xml, Fields fields, BlockText text) throws IOException {
        int body = xml.depth();
        while (xml.nextChild(body)) {
            switch (xml.name()) {
                case "body.head" -> bodyHead(xml, fields);
                case "body.content", "body.end" -> xml.content(text);
                default -> {}
            }
        }
    }

    private static void bodyHead(XmlCursor xml, Fields fields) throws IOException {
        int head = xml.depth();
        while (xml.nextChild(head)) {
            switch (xml.name()) {
                case "hedline" -> headline(xml, fields);
                case "byline" -> byline(xml, fields);
                case "distributor" -> fields.put("agency", xml.text());
                case "dateline" -> dateline(xml, fields);
                case "abstract" -> fields.put("summary", xml.text());
                default -> {}
            }
        }
    }

    private static void headline(XmlCursor xml, Fields fields) throws IOException {
        int headline = xml.depth();
        while (xml.nextChild(headline)) {
            if (xml.name().equals("hl1")) {
                fields.put("headline", xml.text());
            } else if (xml.name().equals("hl2")) {
                fields.put(fields.has("headline") ? "subhead" : "kicker", xml.text());
            }
        }
    }

    private static void byline(XmlCursor xml, Fields fields) throws IOException {
        var byline = new PersonByline();
        xml.content(byline);
        fields.addNames(byline.text(), Role.AUTHOR);
    }

    private static void dateline(XmlCursor xml, Fields fields) throws IOException {
        int dateline = xml.depth();
        while (xml.nextChild(dateline)) {
            if (xml.name().equals("location")) {
                fields.put("dateline_place", xml.text());
            } else if (xml.name().equals("story.date")) {
                var day = xml.attribute("norm");
                var printed = xml.text();
                fields.putDay("dateline_date", day.orElse(printed));
            }
        }
    }

    /** A byline whose people may be marked: 记者 林一舟, or the same with a person and its title. */
    private static final class PersonByline implements MarkupHandler {
        private final StringBuilder all = new StringBuilder();
        private final StringBuilder people = new StringBuilder();
        private final StringBuilder title = new StringBuilder();
        private String inside = "";

        @Override
        public void start(String element) {
            if (element.equals("person")) {
                people.append(people.isEmpty() ? "" : "、");
            }
            inside = element.equals("person") || element.equals("byttl") ? element : inside;
        }

        @Override
        public void end(String element) {
            inside = element.equals(inside) ? "" : inside;
        }

        @Override
        public void add(CharSequence text) {
            all.append(text);
            if (inside.equals("person")) {
                people.append(Content.evenSpace(text));
            } else if (inside.equals("byttl")) {
                title.append(text);
            }
        }

        /** With a title, the title goes before the people, where Chinese papers print it. */
        String text() {
            if (title.isEmpty() || people.isEmpty()) {
                return all.toString();
            }
            boolean isRole = ROLES.stream().anyMatch(role -> title.indexOf(role) >= 0);
            return isRole ? title + " " + people : people.toString();
        }
    }
}
