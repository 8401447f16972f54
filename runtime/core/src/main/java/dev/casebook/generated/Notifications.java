package dev.casebook.generated;

import dev.casebook.CodedException;
import dev.casebook.Unrecognized;
import dev.casebook.UnrecognizedListener;
import dev.casebook.UnrecognizedListeners;

/** Calls the listeners of this process for codes that no catalogue lists. */
public final class Notifications {
    /**
     * Calls the listeners if the code of this exception is not listed.
     *
     * @return the same exception
     */
    public static <E extends CodedException> E notify(E error) {
        if (error instanceof Unrecognized) {
            UnrecognizedListeners.all().forEach(listener -> notify(listener, error));
        }
        return error;
    }

    // the caller asked for an exception and gets it, whatever a listener throws
    @SuppressWarnings({"CatchAndPrintStackTrace", "EmptyCatch"})
    private static void notify(UnrecognizedListener listener, CodedException error) {
        try {
            listener.onUnrecognized(error);
        } catch (RuntimeException | Error ignored) {
            // the listener is to blame, and there is nobody else to tell
        }
    }

    private Notifications() {}
}
