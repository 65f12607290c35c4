package org.baoku.error;

/** A directory that holds no archive, or one in a format that this version of Baoku cannot read. */
public final class ArchiveFormatException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    /**
     * A directory that cannot be opened as an archive.
     *
     * @param message the directory, what it holds, and what could be read
     */
    public ArchiveFormatException(String message) {
        super(message);
    }

    /**
     * A directory that cannot be opened as an archive.
     *
     * @param message the directory, what it holds, and what could be read
     * @param cause the failure underneath
     */
    public ArchiveFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
