package org.baoku.error;

/**
 * Root of every exception that Baoku's core throws for a reason that a host cannot rule out beforehand: input that
 * cannot be read, an archive in use, a query with a syntax error, a failing disk. Unchecked. The message names the
 * place (file, line, column, directory) and the rule that was broken.
 */
public class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception without another one underneath.
     *
     * @param message what happened, where, and which rule it breaks
     */
    public ArchiveException(String message) {
        super(message);
    }

    /**
     * An exception with another one underneath.
     *
     * @param message what happened, where, and which rule it breaks
     * @param cause the failure underneath
     */
    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
