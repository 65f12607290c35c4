package org.baoku.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    @Test
    void readsIndexesAndAnswers(@TempDir Path archive) {
        System.setProperty("baoku.home", System.getProperty("baoku.root", ".."));
        var out = new StringWriter();
        var err = new StringWriter();
        int status = Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute("demo", "--archive", archive.toString());
        assertEquals(0, status, err::toString);
        assertShows(out, "青禾日报 · 2024-03-12 · 星期二 · 甲辰年二月初三 · 第15327号");
        assertShows(out, "青禾至云溪城际公交线路开通");
        assertShows(out, "13 articles are in the archive");
        assertShows(out, "部署【春耕】备耕和高标准农田建设工作");
        assertShows(out, "必须对症下药、【久久为功】,把藏粮于地");
        assertShows(out, "石桥竹编走进海外客厅");
        assertShows(out, "请【市民】减少夜间外出");
        assertShows(out, "版名");
        assertShows(out, "  社会·民生");
        assertShows(out, "  经济");
    }

    private static void assertShows(StringWriter out, String text) {
        assertTrue(out.toString().contains(text), () -> text + " is missing in:\n" + out);
    }
}
