package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The listeners of this process for codes that no catalogue lists, for a metric or an alert. There are none at first.
 *
 * <p>Listeners are called in the thread that creates the exception, in the order in which they were added, for every
 * catalogue. An exception of a listener is ignored: a broken metric must not break a call.
 *
 * <pre>{@code
 * UnrecognizedListener counter = error -> unlistedCodes.increment();
 * UnrecognizedListeners.add(counter);
 * }</pre>
 */
public final class UnrecognizedListeners {
    private static final List<UnrecognizedListener> LISTENERS = new CopyOnWriteArrayList<>();

    /** Adds a listener. One that is added twice is called twice. */
    public static void add(UnrecognizedListener listener) {
        LISTENERS.add(requireNonNull(listener, "listener"));
    }

    /** Removes a listener, as {@link List#remove(Object)} does: the first of those that are equal to it. */
    public static void remove(UnrecognizedListener listener) {
        LISTENERS.remove(requireNonNull(listener, "listener"));
    }

    /** The listeners in the order in which they are called; an unmodifiable view. */
    public static List<UnrecognizedListener> all() {
        return Collections.unmodifiableList(LISTENERS);
    }

    private UnrecognizedListeners() {}
}
