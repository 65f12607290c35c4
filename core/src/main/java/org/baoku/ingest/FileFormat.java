package org.baoku.ingest;

import java.io.IOException;
import java.io.InputStream;

/** Reads the files of one format. Implementations are immutable and used by many threads. */
interface FileFormat {
    /**
     * Finds the records of a file and adds them, in their order.
     *
     * @param source the file
     * @param in its content, unpacked
     * @param records takes the records, and what is wrong with the rest
     * @throws IOException if the file cannot be read on
     * @throws org.baoku.error.InputException if the file as a whole is refused
     */
    void read(Source source, InputStream in, Records records) throws IOException;
}
