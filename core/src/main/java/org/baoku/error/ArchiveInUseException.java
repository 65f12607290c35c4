package org.baoku.error;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An archive was opened for writing while another process, or this one, already writes to it. */
public final class ArchiveInUseException extends ArchiveException {
    private static final long serialVersionUID = 1L;

    private final transient Path directory;

    @Nullable
    private final transient ArchiveHolder holder;

    /**
     * An archive in use.
     *
     * @param directory directory of the archive
     * @param holder who holds it, as far as it is known
     * @param cause the failure to get its lock
     */
    public ArchiveInUseException(Path directory, Optional<ArchiveHolder> holder, Throwable cause) {
        super(
                "the archive in %s is in use: %s has it open for writing; close that one, or open this one read-only"
                        .formatted(directory, name(holder)),
                cause);
        this.directory = directory;
        this.holder = holder.orElse(null);
    }

    private static String name(Optional<ArchiveHolder> holder) {
        return holder.map(known -> known.pid() == ProcessHandle.current().pid()
                        ? "another NewsArchive of this process (%s)".formatted(known)
                        : known.toString())
                .orElse("a process that has not named itself");
    }

    /**
     * Where the archive is.
     *
     * @return directory of the archive
     */
    public Path directory() {
        return directory;
    }

    /**
     * Who holds it, as that process named itself. Advisory: a name left over from a killed process is possible for the moment
     * in which its successor opens the archive.
     *
     * @return the holder; empty if it is not known
     */
    public Optional<ArchiveHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
