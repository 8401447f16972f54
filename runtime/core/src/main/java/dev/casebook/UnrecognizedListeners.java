package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The one listener of this process that is told of unrecognized codes, for a metric or an alert. Off by default.
 *
 * <p>It is called in the thread in which the error was made, for every catalogue. What it throws is dropped: a broken
 * metric breaks no call.
 */
public final class UnrecognizedListeners {
    private static final AtomicReference<Optional<UnrecognizedListener>> LISTENER =
            new AtomicReference<>(Optional.empty());

    /** From now on this listener is told, and no other. */
    public static void set(UnrecognizedListener listener) {
        LISTENER.set(Optional.of(requireNonNull(listener, "listener")));
    }

    /** From now on nobody is told. */
    public static void clear() {
        LISTENER.set(Optional.empty());
    }

    /** Tells the listener, if there is one and the code is not listed. Used by generated code. */
    public static <E extends CodedException> E tell(E error) {
        if (error instanceof Unrecognized) {
            LISTENER.get().ifPresent(listener -> tell(listener, error));
        }
        return error;
    }

    // whatever it throws: the caller asked for an exception and gets it
    @SuppressWarnings({"CatchAndPrintStackTrace", "EmptyCatch"})
    private static void tell(UnrecognizedListener listener, CodedException error) {
        try {
            listener.onUnrecognized(error);
        } catch (RuntimeException | Error dropped) {
            // nothing: there is nobody else to tell
        }
    }

    private UnrecognizedListeners() {}
}
