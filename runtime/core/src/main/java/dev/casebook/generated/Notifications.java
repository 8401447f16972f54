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

    // the caller gets the exception even if a listener fails
    @SuppressWarnings({"CatchAndPrintStackTrace", "EmptyCatch"})
    private static void notify(UnrecognizedListener listener, CodedException error) {
        try {
            listener.onUnrecognized(error);
        } catch (RuntimeException | Error ignored) {
            // a failing listener must not hide the error
        }
    }

    private Notifications() {}
}
