package org.baoku.ingest;

import com.google.common.io.CharSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.baoku.error.InputException;

/**
 * Finds out how a Chinese text is encoded: UTF-8 with or without byte order mark, UTF-16 with or without one, or
 * GB18030 (and so GBK and GB2312). Decoding is strict: nothing is replaced by U+FFFD. Thread-safe.
 */
public final class TextDecoder {
    private static final int LOOKED_AT_BYTES = 1 << 16;
    private static final int SHOWN_CHARS = 30;
    /** A noncharacter, so that no text has it. */
    private static final String WRONGLY_ENCODED = "\uFDD0";

    private static final Charset GB18030 = Charset.forName("GB18030");
    /** A text may hold a few stray control characters; from one in this many on it is no text. */
    private static final int CHARS_PER_CONTROL = 20;
    /**
     * Share of the 3,755 most common characters (GB 2312 level 1) among the two-byte characters that a text in GB18030
     * must reach. Chinese text has 0.4 (traditional) to 0.9; UTF-8 read as GB18030 has 0.12.
     */
    private static final double LEAST_COMMON_SHARE = 0.3;

    private TextDecoder() {}

    /**
     * Decodes a text.
     *
     * @param bytes the whole text
     * @return the text without byte order mark
     * @throws InputException if the bytes are empty, binary, or text in none of the encodings; the message says which
     */
    public static String decode(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InputException("empty: it has no bytes");
        }
        var text = decoded(bytes, true).orElseThrow(() -> noText(bytes)).text;
        if (isBinary(text)) {
            throw new InputException(
                    "binary: more than one in %s characters is a control character".formatted(CHARS_PER_CONTROL));
        }
        if (text.isBlank()) {
            throw new InputException("empty: it has nothing but white space");
        }
        return text;
    }

    /**
     * Decodes a stream whose beginning tells its encoding. A place that is wrongly encoded becomes a character that no
     * text has, and {@link #checkDecoded} finds it, so that one record does not spoil the next.
     *
     * @throws InputException if the beginning is empty or text in none of the encodings
     */
    static Reader reader(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, LOOKED_AT_BYTES);
        var start = start(bytes);
        if (start.length == 0) {
            throw new InputException("empty: it has no bytes");
        }
        var beginning = decoded(start, false).orElseThrow(() -> noText(start));
        bytes.skipNBytes(beginning.markBytes);
        return new InputStreamReader(
                bytes,
                beginning
                        .charset
                        .newDecoder()
                        .replaceWith(WRONGLY_ENCODED)
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /**
     * Checks a piece of what {@link #reader} gave.
     *
     * @throws InputException if a place of it is wrongly encoded
     */
    static void checkDecoded(String text) {
        int place = text.indexOf(WRONGLY_ENCODED);
        if (place >= 0) {
            throw new InputException(
                    "wrongly encoded after \"%s\"".formatted(text.substring(Math.max(0, place - SHOWN_CHARS), place)));
        }
    }

    /** A stream of lines that may be cut at the bytes of their ends: UTF-16 becomes UTF-8, all else stays as it is. */
    static InputStream utf8Lines(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, LOOKED_AT_BYTES);
        var start = start(bytes);
        boolean isUtf16 = decoded(start, false)
                .filter(beginning ->
                        !beginning.charset.equals(StandardCharsets.UTF_8) && !beginning.charset.equals(GB18030))
                .isPresent();
        if (!isUtf16) {
            return bytes;
        }
        var text = reader(bytes);
        return new CharSource() {
            @Override
            public Reader openStream() {
                return text;
            }
        }.asByteSource(StandardCharsets.UTF_8).openStream();
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT_BYTES);
        var start = in.readNBytes(LOOKED_AT_BYTES);
        in.reset();
        return start;
    }

    private record Decoded(Charset charset, int markBytes, String text) {}

    /** A text, or with {@code whole} false the beginning of one, that may end inside a character. */
    private static Optional<Decoded> decoded(byte[] bytes, boolean whole) {
        return withMark(bytes, whole).or(() -> unmarked(bytes, whole));
    }

    private static Optional<Decoded> withMark(byte[] bytes, boolean whole) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(StandardCharsets.UTF_8, bytes, 3, whole);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 2, whole);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(StandardCharsets.UTF_16BE, bytes, 2, whole);
        }
        return Optional.empty();
    }

    private static Optional<Decoded> unmarked(byte[] bytes, boolean whole) {
        if (hasNul(bytes)) {
            return strictly(StandardCharsets.UTF_16LE, bytes, 0, whole)
                    .filter(TextDecoder::isChineseText)
                    .or(() ->
                            strictly(StandardCharsets.UTF_16BE, bytes, 0, whole).filter(TextDecoder::isChineseText));
        }
        return strictly(StandardCharsets.UTF_8, bytes, 0, whole)
                .or(() -> isPlausibleGb18030(bytes) ? strictly(GB18030, bytes, 0, whole) : Optional.empty());
    }

    private static boolean isChineseText(Decoded decoded) {
        return !isBinary(decoded.text) && isMostlyChinese(decoded.text);
    }

    private static Optional<Decoded> strictly(Charset charset, byte[] bytes, int start, boolean whole) {
        var in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        var out = CharBuffer.allocate(in.remaining());
        var result = charset.newDecoder().decode(in, out, whole);
        return result.isError()
                ? Optional.empty()
                : Optional.of(new Decoded(charset, start, out.flip().toString()));
    }

    private static InputException noText(byte[] bytes) {
        if (hasNul(bytes)) {
            return new InputException("binary: it holds zero bytes and is no UTF-16 text");
        }
        var in = ByteBuffer.wrap(bytes);
        CoderResult ignored = StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length), true);
        return new InputException(
                "wrongly encoded: no UTF-8 from byte %s on, and neither UTF-16 nor GB18030".formatted(in.position()));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls * CHARS_PER_CONTROL > text.length();
    }

    private static boolean isMostlyChinese(String text) {
        long known = text.codePoints()
                .filter(c -> c < 0x80 || Character.isIdeographic(c) || (c >= 0x3000 && c < 0x3040) || c >= 0xFF00)
                .count();
        return known * 2 > text.length();
    }

    private static boolean isPlausibleGb18030(byte[] bytes) {
        int common = 0;
        int all = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            if (lead <= 0x80) {
                continue;
            }
            boolean fourBytes = trail >= 0x30 && trail <= 0x39;
            boolean sign = lead >= 0xA1 && lead <= 0xA9;
            if (!fourBytes && !sign) {
                all++;
                common += lead >= 0xB0 && lead <= 0xD7 && trail >= 0xA1 ? 1 : 0;
            }
            i += fourBytes ? 3 : 1;
        }
        return common >= all * LEAST_COMMON_SHARE;
    }
}
