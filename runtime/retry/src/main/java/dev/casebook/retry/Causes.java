package dev.casebook.retry;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * The error inside the wrappers of the JDK, which say nothing themselves. Other wrappers are not opened: what an
 * application wraps may be about more than the one call.
 */
final class Causes {
    private static final int MAX_WRAPPERS = 16;

    static Throwable unwrapped(Throwable error) {
        Throwable current = requireNonNull(error, "error");
        for (int i = 0; i < MAX_WRAPPERS && isWrapper(current); i++) {
            Throwable cause = current.getCause();
            if (cause == null) {
                return current;
            }
            current = cause;
        }
        return current;
    }

    private static boolean isWrapper(Throwable error) {
        return error instanceof CompletionException
                || error instanceof ExecutionException
                || error instanceof InvocationTargetException
                || error instanceof UndeclaredThrowableException;
    }

    private Causes() {}
}
