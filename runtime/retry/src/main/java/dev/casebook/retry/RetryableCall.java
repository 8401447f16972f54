package dev.casebook.retry;

import org.jspecify.annotations.Nullable;

/**
 * A call that may be made several times.
 *
 * @param <T> what it returns
 * @param <E> the checked exceptions that it throws; {@link RuntimeException} if there are none
 */
@FunctionalInterface
@SuppressWarnings("exports") // the annotation is for tools; users need not have it
public interface RetryableCall<T extends @Nullable Object, E extends Exception> {
    /** Makes the call once. */
    T run() throws E;
}
