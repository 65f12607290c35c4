package org.baoku.error;

/**
 * Input that cannot be taken: a file that is no text, a line that is no JSON, a value that breaks a rule. What came
 * before and after it is not affected.
 */
public final class InputException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception for a piece of input.
     *
     * @param message the place, the value and the rule that it breaks
     */
    public InputException(String message) {
        super(message);
    }

    /**
     * An exception for input that could not be read.
     *
     * @param message the place and what was read there
     * @param cause the failure underneath
     */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
