package org.baoku.error;

/** A cursor whose state of the archive is no longer kept. The search has to start again at its first page. */
public final class CursorExpiredException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    /**
     * An expired cursor.
     *
     * @param message the cursor, and how long cursors live
     */
    public CursorExpiredException(String message) {
        super(message);
    }
}
