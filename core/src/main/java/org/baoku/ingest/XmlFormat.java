package org.baoku.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.baoku.error.InputException;

/** The formats in XML, told apart by the root element. */
final class XmlFormat implements FileFormat {
    private final Bylines bylines;
    private final PageFormat pages;
    private final Format format;

    /** Reads the records of a document whose root starts at the cursor. */
    interface Document {
        void read(Source source, XmlCursor xml, Records records) throws IOException;
    }

    /**
     * A reader of XML.
     *
     * @param bylines reads bylines
     * @param pages reads recognized pages
     * @param format NITF, NEWSML, FEED, ALTO, or AUTO where the root element tells
     */
    XmlFormat(Bylines bylines, PageFormat pages, Format format) {
        this.bylines = bylines;
        this.pages = pages;
        this.format = format;
    }

    @Override
    public void read(Source source, InputStream in, Records records) throws IOException {
        try (var xml = XmlCursor.open(in)) {
            try {
                xml.root();
                document(xml).read(source, xml, records);
                if (records.count() == 0) {
                    throw new InputException("empty: the element <%s> holds no article".formatted(xml.name()));
                }
            } catch (InputException e) {
                records.refuse(xml.line(), String.valueOf(e.getMessage()));
            } catch (TooLargeException e) {
                records.refuse(xml.line(), e.getMessage() + "; the rest is not read");
            }
        }
    }

    private Document document(XmlCursor xml) {
        var found = formatOf(xml);
        if (found.isEmpty() || (format != Format.AUTO && format != found.get())) {
            throw new InputException("the root element is <%s>, expected %s"
                    .formatted(xml.name(), format == Format.AUTO ? "NITF, NewsML-G2, RSS, Atom or ALTO" : format));
        }
        return switch (found.get()) {
            case NITF -> new NitfDocument(bylines);
            case NEWSML -> new NewsmlDocument(bylines);
            case FEED -> new FeedDocument(bylines);
            default -> new AltoDocument(pages);
        };
    }

    private static Optional<Format> formatOf(XmlCursor xml) {
        return Optional.ofNullable(
                switch (xml.name()) {
                    case "nitf" -> Format.NITF;
                    case "newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem" -> Format.NEWSML;
                    case "rss", "RDF", "feed" -> Format.FEED;
                    case "alto" -> Format.ALTO;
                    default -> null;
                });
    }
}
