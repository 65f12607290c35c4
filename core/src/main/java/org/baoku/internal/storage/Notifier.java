package org.baoku.internal.storage;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.baoku.archive.ArchiveEvent;
import org.baoku.archive.ArchiveListener;
import org.baoku.error.ArchiveException;

/** Tells the listener and the log what happens, and keeps a failure that nobody waited for until somebody does. Thread-safe. */
public final class Notifier {
    private static final Logger LOG = System.getLogger("org.baoku.archive");

    private final ArchiveListener listener;
    private final AtomicReference<Optional<RuntimeException>> failure = new AtomicReference<>(Optional.empty());

    /** For a listener. */
    public Notifier(ArchiveListener listener) {
        this.listener = listener;
    }

    /** Passes an event on. */
    public void send(ArchiveEvent event) {
        LOG.log(level(event), event::toString);
        try {
            listener.on(event);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a listener failed on " + event, e);
        }
    }

    private static Level level(ArchiveEvent event) {
        if (event instanceof ArchiveEvent.Failed) {
            return Level.ERROR;
        }
        return event instanceof ArchiveEvent.Recovered ? Level.WARNING : Level.DEBUG;
    }

    /** Passes a failure on that nobody waits for, and keeps the first one for {@link #throwFailure}. */
    public void sendFailure(String work, Throwable cause) {
        var failed = new ArchiveException("%s failed: %s".formatted(work, cause), cause);
        failure.compareAndSet(Optional.empty(), Optional.of(failed));
        send(new ArchiveEvent.Failed(work, failed));
    }

    /** Throws the kept failure, once. */
    public void throwFailure() {
        var kept = failure.getAndSet(Optional.empty());
        if (kept.isPresent()) {
            throw kept.get();
        }
    }
}
