package org.baoku.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.baoku.news.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
    private static final String TABLE = "id,标题,正文\n1,春耕,\"他说：\"\"水，涨了。\"\"\"\n2,备耕,\"第一段。\n第二段。\"\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16"})
    void everyEncodingIsRead(String charset) throws IOException {
        check(read(TABLE.getBytes(Charset.forName(charset))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void everyLineEndIsRead(String end) throws IOException {
        check(read(TABLE.replace("\n", end).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tablesOfSpreadsheetsAreRead() throws IOException {
        check(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)));
        check(read(TABLE.replace(',', ';').getBytes(StandardCharsets.UTF_8)));
        check(read(("\uFEFF" + TABLE.replace(',', '\t')).getBytes(StandardCharsets.UTF_16LE)));
    }

    private static void check(Collected collected) {
        assertEquals(List.of(), collected.refusals);
        assertEquals(List.of("1", "2"), collected.ids());
        assertEquals(List.of("他说：\"水，涨了。\"", "第一段。\n\n第二段。"), collected.bodies());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2,备耕 | the row has 2 fields, the first row has 3",
                "2,备耕,水。,又一个 | the row has 4 fields, the first row has 3",
                "2,\"备耕,水。 | the quotes of the row do not close as they should",
                "2,\"备\"耕,水。 | the quotes of the row do not close as they should"
            })
    void aBrokenRowIsNamedAndTheOthersAreRead(String row, String reason) throws IOException {
        var table = "id,标题,正文\n1,春耕,一。\n%s\n3,\"灌溉\",三。\n4,\"通车\",四。\n".formatted(row);
        var collected = read(table.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(reason), collected.reasons());
        assertEquals(
                folder.resolve("news.csv") + ", line 3",
                collected.refusals.getFirst().place());
        assertEquals(List.of("1", "3", "4"), collected.ids());
    }

    @Test
    void rowsOfNothingAreNoArticles() throws IOException {
        var collected = read("id,标题,正文\n\n1,春耕,一。\n,,\n , ,\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), collected.refusals);
        assertEquals(List.of("1"), collected.ids());
    }

    @Test
    void aWronglyEncodedRowIsNamedAndTheOthersAreRead() throws IOException {
        var bytes = "id,标题,正文\n1,春耕,一。\n2,备#,二。\n3,灌溉,三。\n".getBytes(StandardCharsets.UTF_8);
        bytes[Bytes.indexOf(bytes, (byte) '#')] = (byte) 0xE9;
        // The wrong place stands behind what is looked at to tell the encoding.
        var start = "id,标题,正文\n" + "0,长,水。\n".repeat(20_000);
        var header = "id,标题,正文\n".getBytes(StandardCharsets.UTF_8).length;
        var collected = read(
                Bytes.concat(start.getBytes(StandardCharsets.UTF_8), Arrays.copyOfRange(bytes, header, bytes.length)));
        assertEquals(List.of("wrongly encoded after \"2,备\""), collected.reasons());
        assertEquals(20_002, collected.articles.size());
    }

    @Test
    void valuesThatBreakARuleAreNamed() throws IOException {
        var collected =
                read("标题,日期,期号\n春耕,2024-02-30,1\n备耕,,第x期\n灌溉,2024年2月9日,总第12期\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "\"date\" must be a date such as 2023-02-08, got \"2024-02-30\"",
                        "\"issue\" must be a whole number from 0, got \"第x期\""),
                collected.reasons());
        assertEquals(12, collected.articles.getFirst().issue().getAsInt());
        assertEquals(
                "2024-02-09", collected.articles.getFirst().date().orElseThrow().toString());
    }

    @Test
    void namesMayBeWrittenInEveryWay() throws IOException {
        var collected = read("标题,记者,署名\n一,\"林一舟、许望舒\",\n二,邵 南 林一舟,\n三,,记者 奇·达楞太 通讯员 杜小满\n四,本报记者 林一舟,\n"
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(List.of("林一舟", "许望舒"), List.of("邵南", "林一舟"), List.of("奇·达楞太"), List.of("林一舟")),
                collected.articles.stream()
                        .map(article -> article.byline().names(Role.REPORTER))
                        .toList());
        assertEquals(List.of("杜小满"), collected.articles.get(2).byline().names(Role.CORRESPONDENT));
    }

    @Test
    void aTableWithoutTextColumnsIsRefused() throws IOException {
        var reason =
                read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).reasons().getFirst();
        assertTrue(reason.startsWith("the first row must name the columns"), reason);
        assertEquals(
                List.of("two columns are \"headline\""),
                read("标题,headline\n1,2\n".getBytes(StandardCharsets.UTF_8)).reasons());
    }

    private Collected read(byte[] table) throws IOException {
        return Collected.of(Files.write(folder.resolve("news.csv"), table), Format.AUTO);
    }
}
