package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.baoku.page.PageReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The quick start of the README is the marked region of this test. */
class QuickStartTest {
    @TempDir
    Path directory;

    @Test
    void findsAQuoteAcrossAColumnBreak() throws IOException {
        var file = Path.of(System.getProperty("baoku.root"), "samples", "pages", "qinghe-daily-2024-03-12-p1.txt");
        var console = new ArrayList<String>();
        // tag::quickstart[]
        try (var archive = NewsArchive.open(directory)) {
            var page = PageReader.standard().read("p1.txt", Files.readString(file));
            archive.addAll(page.articles());
            archive.commit();

            var result = archive.search("\"久久为功\" 记者:林一舟 日期:2024-03");
            for (var hit : result.hits()) {
                console.add(hit.article().headline().main());
                hit.passages().forEach(passage -> console.add(passage.toHtml()));
            }
        }
        // end::quickstart[]
        assertEquals(
                List.of(
                        "全市春季农业生产现场会在云溪县召开 部署春耕备耕和高标准农田建设工作",
                        "成绩来之不易,要看到水利设施老化、种粮收益偏低等问题依然存在,必须对症下药、" + "<em>久久为功</em>,把藏粮于地、藏粮于技的要求落到田间地头。"),
                console);
    }
}
