package org.baoku.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pages that are for measuring only and stand beside the project, where they are. */
class SharedPagesTest {
    @Test
    void theSamplePageComesOutAsExpected() throws IOException {
        var page = Path.of(System.getProperty("baoku.shared", ""), "pages", "tongliao-daily-2023-02-08-p1.txt");
        assumeTrue(Files.isReadable(page), "no shared pages here (system property baoku.shared)");
        ExpectedPage.assertRead(page);
    }
}
