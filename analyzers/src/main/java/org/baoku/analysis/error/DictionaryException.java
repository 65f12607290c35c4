package org.baoku.analysis.error;

/**
 * A dictionary that cannot be used: an entry of a user dictionary that breaks a rule, or a damaged bundled table.
 * Unchecked. The message names the source, and for text sources line and column (both counted from 1).
 */
public final class DictionaryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a place in a dictionary.
     *
     * @param message the source, the place in it, and the rule that it breaks
     */
    public DictionaryException(String message) {
        super(message);
    }

    /**
     * An exception for a dictionary that could not be read.
     *
     * @param message the source and what was read from it
     * @param cause the failure underneath
     */
    public DictionaryException(String message, Throwable cause) {
        super(message, cause);
    }
}
