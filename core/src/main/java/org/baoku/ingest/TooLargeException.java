package org.baoku.ingest;

import java.io.IOException;

/** Input breaks a limit of size; its message says which. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(String message) {
        super(message);
    }
}
