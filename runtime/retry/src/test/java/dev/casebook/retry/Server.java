package dev.casebook.retry;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Fails with these errors, one after the other, the last of them for ever or until it is told to answer. */
public final class Server {
    private final Deque<Throwable> errors;
    private final boolean endless;
    private int calls;

    private Server(List<? extends Throwable> errors, boolean endless) {
        this.errors = new ArrayDeque<>(errors);
        this.endless = endless;
    }

    /** Answers after these failures. */
    public static Server failing(Throwable... errors) {
        return new Server(List.of(errors), false);
    }

    /** Never answers. */
    public static Server alwaysFailing(Throwable error) {
        return new Server(List.of(error), true);
    }

    public int calls() {
        return calls;
    }

    /** Answers, or throws what it fails with. */
    public String call() {
        Throwable error = next();
        if (error instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (error != null) {
            throw new java.util.concurrent.CompletionException(error);
        }
        return "done";
    }

    /** The same as a future. */
    public CompletableFuture<String> callAsync() {
        Throwable error = next();
        return error == null ? CompletableFuture.completedFuture("done") : CompletableFuture.failedFuture(error);
    }

    private Throwable next() {
        calls++;
        return endless ? errors.peek() : errors.poll();
    }
}
