package org.baoku.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.baoku.error.InputException;

/**
 * Decodes XML in the encoding that it declares, strictly: a wrongly encoded place is a {@link
 * java.nio.charset.CharacterCodingException}, where the parser of the JDK replaces it in silence or prints.
 */
final class XmlEncoding {
    private static final int DECLARATION_BYTES = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    /** Files that name these hold characters of the newer set that contains them. */
    private static final Set<String> OLDER_CHINESE = Set.of("gb2312", "gbk", "gb_2312-80", "cp936", "ms936", "x-gbk");

    private final Charset charset;
    private final int markBytes;

    private XmlEncoding(Charset charset, int markBytes) {
        this.charset = charset;
        this.markBytes = markBytes;
    }

    /**
     * The text of a document.
     *
     * @param in the document
     * @throws InputException if it declares an encoding that nobody knows
     */
    static Reader reader(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in);
        bytes.mark(DECLARATION_BYTES);
        var start = new String(bytes.readNBytes(DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        bytes.reset();
        var encoding = of(start);
        bytes.skipNBytes(encoding.markBytes);
        return new InputStreamReader(
                bytes,
                encoding.charset
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static XmlEncoding of(String start) {
        if (start.startsWith("\u00EF\u00BB\u00BF")) {
            return new XmlEncoding(StandardCharsets.UTF_8, 3);
        }
        if (start.startsWith("\u00FF\u00FE") || start.startsWith("<\0")) {
            return new XmlEncoding(StandardCharsets.UTF_16LE, start.charAt(0) == '<' ? 0 : 2);
        }
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\0<")) {
            return new XmlEncoding(StandardCharsets.UTF_16BE, start.charAt(0) == '\0' ? 0 : 2);
        }
        var matcher = DECLARED.matcher(start);
        return new XmlEncoding(matcher.find() ? charset(matcher.group(1)) : StandardCharsets.UTF_8, 0);
    }

    private static Charset charset(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        try {
            if (OLDER_CHINESE.contains(plain)) {
                return Charset.forName("GB18030");
            }
            // A declaration that can be read byte by byte is in no UTF-16, whatever it says.
            return plain.startsWith("utf-16") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InputException("it declares the unknown encoding \"%s\"".formatted(name), e);
        }
    }
}
