package org.baoku.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baoku.page.BylineReader;
import org.baoku.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that means harm is refused, for a reason that says why, without much being read or kept. */
class UntrustedInputTest {
    private static final String ITEM = "<item><title>%s</title><guid>%s</guid></item>";
    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void entitiesThatMultiplyAreNotExpanded() throws IOException {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"哈\">");
        for (int i = 1; i < 30; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        laughs.append("]><rss><channel>").append(ITEM.formatted("&a29;", "1")).append("</channel></rss>");
        var collected = xml(laughs.toString());
        assertEquals(List.of(), collected.articles);
        assertTrue(collected.reasons().getFirst().contains("a29"), collected.reasons()::toString);
    }

    @Test
    void nothingThatAFileNamesIsRead() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        var document =
                "<!DOCTYPE rss SYSTEM \"%1$s\" [<!ENTITY file SYSTEM \"%1$s\">]><rss><channel>%2$s</channel></rss>"
                        .formatted(secret.toUri(), ITEM.formatted("见&file;", "1"));
        var collected = xml(document);
        assertEquals(List.of(), collected.articles);
        assertTrue(collected.reasons().getFirst().contains("file"), collected.reasons()::toString);
    }

    @Test
    void aDocumentTypeThatNothingNeedsIsSkipped() throws IOException {
        var collected = xml("<!DOCTYPE rss SYSTEM \"http://nowhere.invalid/rss.dtd\"><rss><channel>%s</channel></rss>"
                .formatted(ITEM.formatted("春耕", "1")));
        assertEquals(List.of(), collected.refusals);
        assertEquals(List.of("1"), collected.ids());
    }

    /** Nearly all NITF files begin with a document type. */
    @Test
    void newsIsReadWhateverItsDocumentTypeNames() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var address = "http://localhost:" + server.getLocalPort();
            var collected = xml("""
                    <!DOCTYPE nitf PUBLIC "-//IPTC//DTD NITF 3.4//EN" "%1$s/nitf-3-4.dtd" [
                      <!ENTITY %% chars SYSTEM "%1$s/chars.ent">
                      %%chars;
                      <!ENTITY logo SYSTEM "%1$s/logo.xml">
                      <!NOTATION gif SYSTEM "%1$s/viewer">
                    ]>
                    <nitf><head><docdata><doc-id id-string="1"/></docdata></head>
                    <body><body.head><hedline><hl1>春耕</hl1></hedline></body.head>
                    <body.content><p>水涨了。</p></body.content></body></nitf>""".formatted(address));
            assertEquals(List.of(), collected.refusals);
            assertEquals(List.of("水涨了。"), collected.bodies());
            server.setSoTimeout(50);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @Test
    void deepElementsAreRefused() throws IOException {
        var collected = xml("<rss><channel>" + ITEM.formatted("一", "1") + "<a>".repeat(100_000));
        assertEquals(List.of("1"), collected.ids());
        assertEquals(List.of("too deep: elements may stand 256 deep"), collected.reasons());
    }

    @Test
    void deepHtmlGivesItsText() throws IOException {
        var html = "&lt;div&gt;".repeat(50_000) + "水涨了。";
        var collected = xml("<rss><channel><item><guid>1</guid><description>%s</description></item></channel></rss>"
                .formatted(html));
        assertEquals(List.of(), collected.refusals);
        assertEquals(List.of("水涨了。"), collected.bodies());
    }

    @Test
    void deepJsonIsRefused() throws IOException {
        var lines = "{\"id\":\"1\",\"x\":%s}\n{\"id\":\"2\"}\n".formatted("[".repeat(100_000));
        var collected = Collected.of(Files.writeString(folder.resolve("deep.jsonl"), lines), Format.AUTO);
        assertEquals(List.of("2"), collected.ids());
        assertTrue(collected.reasons().getFirst().contains("nesting depth"), collected.reasons()::toString);
        var document = Collected.of(
                Files.writeString(folder.resolve("deep.json"), "[\n{\"id\":\"1\"},\n" + "[".repeat(100_000)),
                Format.AUTO);
        assertEquals(List.of("1"), document.ids());
        assertTrue(document.reasons().getFirst().contains("nesting depth"), document.reasons()::toString);
    }

    @Test
    void anEndlessAttributeIsRefusedAfterThePieceThatMayBe() throws IOException {
        var start = "<rss><channel>" + ITEM.formatted("一", "1") + "<item about=\"";
        var endless = new Endless(start, "水涨");
        var collected = stream(new XmlFormat(bylines(), pages(), Format.AUTO), "rss.xml", endless);
        assertEquals(List.of("1"), collected.ids());
        assertTrue(
                collected.reasons().getFirst().startsWith("too large: a text or tag may have"),
                collected.reasons()::toString);
        assertTrue(endless.given < 17L * MEGABYTE, () -> endless.given + " bytes were read");
    }

    @Test
    void anEndlessRecordIsRefusedAfterTheSizeThatMayBe() throws IOException {
        var endless = new Endless("<rss><channel><item>", "<category>水</category>");
        var collected = stream(new XmlFormat(bylines(), pages(), Format.AUTO), "rss.xml", endless);
        assertTrue(
                collected.reasons().getFirst().startsWith("too large: a record may have"),
                collected.reasons()::toString);
        assertTrue(endless.given < 65L * MEGABYTE, () -> endless.given + " bytes were read");
        var json = new Endless("[{\"id\":\"1\",\"captions\":[", "\"水\",");
        collected = stream(new JsonFormat(new Ninjs(bylines()), Format.AUTO), "news.json", json);
        assertTrue(
                collected.reasons().getFirst().startsWith("too large: a record may have"),
                collected.reasons()::toString);
    }

    @Test
    void endlessNewNamesAreRefused() throws IOException {
        var names = new StringBuilder("<rss><channel>");
        for (int i = 0; i < 6_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        var collected = xml(names.toString());
        assertEquals(List.of("too many different names: there may be 5000"), collected.reasons());
    }

    @Test
    void anEndlessFieldOfATableIsRefused() throws IOException {
        var endless = new Endless("标题,正文\n一,二。\n三,\"", "水涨,");
        var collected = stream(new CsvFormat(bylines()), "news.csv", endless);
        assertEquals(1, collected.articles.size());
        assertEquals(1, collected.refusals.size());
        assertTrue(endless.given < 100L * MEGABYTE, () -> endless.given + " bytes were read");
    }

    @Test
    void xmlOfTheOlderChineseEncodingsIsReadStrictly() throws IOException {
        var document = "<?xml version=\"1.0\" encoding=\"GB2312\"?><rss><channel>%s</channel></rss>"
                .formatted(ITEM.formatted("朱镕基与㙍字", "1"));
        var file = folder.resolve("old.xml");
        Files.write(file, document.getBytes(Charset.forName("GB18030")));
        var collected = Collected.of(file, Format.AUTO);
        assertEquals("朱镕基与㙍字", collected.articles.getFirst().headline().main());
        Files.write(file, document.replace("GB2312", "UTF-8").getBytes(Charset.forName("GB18030")));
        assertTrue(Collected.of(file, Format.AUTO).reasons().getFirst().startsWith("wrongly encoded"));
        Files.writeString(file, document.replace("GB2312", "KLINGON"));
        assertEquals(
                List.of("it declares the unknown encoding \"KLINGON\""),
                Collected.of(file, Format.AUTO).reasons());
        Files.write(file, document.replace("GB2312", "UTF-16").getBytes(Charset.forName("UTF-16")));
        assertEquals(List.of("1"), Collected.of(file, Format.AUTO).ids());
    }

    private Collected xml(String document) throws IOException {
        return Collected.of(Files.writeString(folder.resolve("news.xml"), document), Format.AUTO);
    }

    private static Bylines bylines() {
        return new Bylines(BylineReader.standard());
    }

    private static PageFormat pages() {
        return new PageFormat(PageReader.standard());
    }

    private Collected stream(FileFormat format, String name, InputStream in) throws IOException {
        var collected = new Collected();
        var records = new Records(name, (bytes, reading) -> reading.accept(collected), () -> {});
        ArticleReader.readRecords(Source.of(Files.writeString(folder.resolve(name), "")), format, in, records);
        records.flush();
        return collected;
    }

    /** A beginning, and then the same for ever. */
    private static final class Endless extends InputStream {
        private final InputStream start;
        private final byte[] more;
        private int at;
        long given;

        Endless(String start, String more) {
            this.start = new ByteArrayInputStream(start.getBytes(UTF_8));
            this.more = more.getBytes(UTF_8);
        }

        @Override
        public int read() throws IOException {
            given++;
            int b = start.read();
            if (b >= 0) {
                return b;
            }
            int next = more[at] & 0xFF;
            at = (at + 1) % more.length;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                bytes[from + i] = (byte) read();
            }
            return length;
        }
    }
}
