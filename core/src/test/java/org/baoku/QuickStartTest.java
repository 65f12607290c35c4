package org.baoku;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.baoku.news.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickStartTest {
    @TempDir
    Path directory;

    @Test
    void findsWhatWasAdded() {
        var lines = new ArrayList<String>();
        // tag::quickstart[]
        try (var archive = NewsArchive.open(directory)) {
            archive.add(Article.builder()
                    .headline("云河市招商引资工作推进会召开")
                    .body("本报讯 2月7日，云河市召开招商引资工作推进会。会议强调，营商环境是发展的沃土。")
                    .date(LocalDate.of(2023, 2, 8))
                    .build());
            archive.commit();
            for (var hit : archive.search("\"营商环境\" 招商引资 日期:2023-02").hits()) {
                lines.add(hit.article().headline().main() + " "
                        + hit.passages().getLast().toHtml());
            }
        }
        // end::quickstart[]
        assertEquals(List.of("云河市招商引资工作推进会召开 会议强调，<em>营商环境</em>是发展的沃土。"), lines);
    }
}
