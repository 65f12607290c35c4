package org.baoku.error;

import java.nio.file.Path;

/** An archive was opened for writing while another process, or this one, already writes to it. */
public final class ArchiveInUseException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    /**
     * An archive in use.
     *
     * @param directory directory of the archive
     * @param cause the failure to get its lock
     */
    public ArchiveInUseException(Path directory, Throwable cause) {
        super(
                "the archive in " + directory
                        + " is in use: another process, or another NewsArchive of this one, has it open for writing;"
                        + " close that one, or open this one read-only",
                cause);
        this.directory = directory;
    }

    /**
     * Where the archive is.
     *
     * @return directory of the archive
     */
    public Path directory() {
        return directory;
    }
}
