package org.baoku.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.baoku.error.InputException;
import org.baoku.ingest.TextDecoder;

/** Whole text files that commands read, in any encoding that Baoku knows. */
final class InputFile {
    private InputFile() {}

    /** The text of a file; what is wrong with it is an {@link InputException} that names it. */
    static String text(Path file) {
        try {
            return TextDecoder.decode(Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new InputException(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new InputException("%s: it cannot be read: %s".formatted(file, e.getMessage()), e);
        } catch (InputException e) {
            throw new InputException("%s: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** The lines of a file. */
    static List<String> lines(Path file) {
        return text(file).lines().toList();
    }
}
