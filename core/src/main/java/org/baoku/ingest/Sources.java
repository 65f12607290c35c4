package org.baoku.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.zip.ZipException;

/** Finds the files below a path, in the order of their names. */
final class Sources {
    private final Consumer<Source> found;
    private final BiConsumer<String, String> refused;
    private final Runnable beforeClose;

    /**
     * A search for files.
     *
     * @param found takes each file
     * @param refused takes the place and the reason of what is no file to read
     * @param beforeClose waits until nothing of an archive is read any more, before it is closed
     */
    Sources(Consumer<Source> found, BiConsumer<String, String> refused, Runnable beforeClose) {
        this.found = found;
        this.refused = refused;
        this.beforeClose = beforeClose;
    }

    void below(Path path) {
        try {
            if (Files.isDirectory(path)) {
                directory(path);
            } else if (Source.hasSuffix(path.toString(), ".zip")) {
                zip(path);
            } else {
                found.accept(Source.of(path));
            }
        } catch (IOException e) {
            refused.accept(path.toString(), reason(e));
        }
    }

    private void directory(Path directory) throws IOException {
        List<Path> children;
        try (var listing = Files.list(directory)) {
            children = listing.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
        for (var child : children) {
            if (Files.isSymbolicLink(child) && Files.isDirectory(child)) {
                refused.accept(child.toString(), "it is a link to a directory; name the directory itself");
            } else {
                below(child);
            }
        }
    }

    private void zip(Path zip) throws IOException {
        if (!zip.getFileSystem().equals(FileSystems.getDefault())) {
            refused.accept(zip.toString(), "an archive inside an archive; unpack it first");
            return;
        }
        try (var archive = ZipArchive.open(zip)) {
            archive.entries(found, refused);
            beforeClose.run();
        }
    }

    /** What is wrong, in words. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> "there is no such file";
            case AccessDeniedException denied -> "it may not be read: access denied";
            case TooLargeException tooLarge -> String.valueOf(tooLarge.getMessage());
            case ZipException damaged -> "damaged: " + damaged.getMessage();
            case EOFException cut -> "damaged: it ends too early";
            default -> "it cannot be read: " + e.getMessage();
        };
    }
}
