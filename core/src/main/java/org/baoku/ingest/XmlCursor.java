package org.baoku.ingest;

import com.google.common.base.Strings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baoku.error.InputException;

/**
 * Reads XML piece by piece, and the one place that makes an XML parser. It trusts nothing: a document type is skipped
 * with all that it declares, no entity beyond the five of XML is known, nothing is fetched, and sizes, depth and the
 * number of different names are bounded. For one thread.
 */
final class XmlCursor implements AutoCloseable {
    private static final int MOST_DEPTH = 256;
    /** The parser keeps every name that it has met; no format has a thousand. */
    private static final int MOST_NAMES = 5_000;

    private final RecordStream in;
    private final XMLStreamReader reader;
    private final Set<String> names = new HashSet<>();
    private int depth;
    private boolean leaving;

    private XmlCursor(RecordStream in, XMLStreamReader reader) {
        this.in = in;
        this.reader = reader;
    }

    /**
     * Starts reading a document.
     *
     * @param in the document, in the encoding that it declares
     * @throws InputException if the encoding is unknown or the document does not begin like XML
     */
    static XmlCursor open(InputStream in) throws IOException {
        var bounded = new RecordStream(in, RecordStream.PIECE_BYTES);
        try {
            return new XmlCursor(bounded, factory().createXMLStreamReader(XmlEncoding.reader(bounded)));
        } catch (XMLStreamException e) {
            throw noXml(e);
        }
    }

    private static XMLInputFactory factory() {
        // The parser of the JDK, whatever a host has on its class path.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The limit of the JDK differs from version to version.
        factory.setProperty("jdk.xml.maxElementDepth", String.valueOf(MOST_DEPTH + 1));
        return factory;
    }

    private static InputException noXml(XMLStreamException e) {
        // The parser's message begins with the place and names it again.
        var message = String.valueOf(e.getMessage()).lines().skip(1).findFirst().orElse(String.valueOf(e.getMessage()));
        int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNumber();
        return new InputException(
                "no XML at column %s: %s".formatted(column, message.replaceFirst("^Message: ", "")), e);
    }

    /**
     * Goes to the next start, end or text.
     *
     * @return false at the end of the document
     * @throws InputException if it is no XML, or too deep
     */
    boolean next() throws IOException {
        if (leaving) {
            depth--;
            leaving = false;
        }
        do {
            in.startPiece();
            if (!advance()) {
                return false;
            }
        } while (!isStart() && !isEnd() && !isText());
        if (isStart()) {
            depth++;
            checkStart();
        }
        leaving = isEnd();
        return true;
    }

    /** Goes to the start of the root element. */
    void root() throws IOException {
        while (next()) {
            if (isStart()) {
                return;
            }
        }
        throw new InputException("it has no root element");
    }

    private boolean advance() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new InputException("it uses the unknown entity &%s;".formatted(reader.getLocalName()));
            }
            return true;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof CharacterCodingException) {
                throw new InputException("wrongly encoded, for the encoding that it declares (UTF-8 if none)", e);
            }
            if (e.getNestedException() instanceof IOException failure) {
                throw failure;
            }
            throw noXml(e);
        }
    }

    private void checkStart() {
        if (depth > MOST_DEPTH) {
            throw new InputException("too deep: elements may stand %s deep".formatted(MOST_DEPTH));
        }
        note(reader.getPrefix(), reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            note(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw new InputException("too many different names: there may be %s".formatted(MOST_NAMES));
        }
    }

    private void note(String prefix, String name) {
        if (names.add(name) && !Strings.isNullOrEmpty(prefix)) {
            names.add(prefix);
        }
    }

    boolean isStart() {
        return reader.isStartElement();
    }

    boolean isEnd() {
        return reader.isEndElement();
    }

    private boolean isText() {
        int type = reader.getEventType();
        return type == XMLStreamConstants.CHARACTERS
                || type == XMLStreamConstants.CDATA
                || type == XMLStreamConstants.SPACE;
    }

    /** Local name of the element that starts or ends here. */
    String name() {
        return reader.getLocalName();
    }

    /** Namespace of the element that starts or ends here, or an empty string. */
    String namespace() {
        return Strings.nullToEmpty(reader.getNamespaceURI());
    }

    /** The value of an attribute without a namespace, if it is there and not blank. */
    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name))
                .map(Content::evenSpace)
                .filter(value -> !value.isEmpty());
    }

    /** How many elements are open here, with the one that starts or ends here. */
    int depth() {
        return depth;
    }

    /** The line of the document, from 1. */
    long line() {
        return reader.getLocation().getLineNumber();
    }

    /** A record begins here. */
    void startRecord() {
        in.startRecord();
    }

    /** Bytes read so far. */
    long bytes() {
        return in.count();
    }

    /**
     * Goes to the next child of an element; what is left of the child before is skipped.
     *
     * @param parent depth of the element
     * @return false at the end of the element
     */
    boolean nextChild(int parent) throws IOException {
        while (next()) {
            if (isStart() && depth == parent + 1) {
                return true;
            }
            if (isEnd() && depth == parent) {
                return false;
            }
        }
        return false;
    }

    /** The text of the element that starts here, with all inside it and white space made even; goes to its end. */
    String text() throws IOException {
        return Content.evenSpace(rawText());
    }

    /** The text of the element that starts here, with all inside it, as it stands; goes to its end. */
    String rawText() throws IOException {
        var text = new StringBuilder();
        int element = depth;
        while (nextInside(element)) {
            if (isText()) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        }
        return text.toString();
    }

    /** Tells what the element that starts here holds; goes to its end. */
    void content(MarkupHandler handler) throws IOException {
        int element = depth;
        while (nextInside(element)) {
            if (isText()) {
                handler.add(reader.getText());
            } else if (isStart()) {
                handler.start(name());
            } else {
                handler.end(name());
            }
        }
    }

    private boolean nextInside(int element) throws IOException {
        return next() && !(isEnd() && depth == element);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
