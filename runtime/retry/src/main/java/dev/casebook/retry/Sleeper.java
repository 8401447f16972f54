package dev.casebook.retry;

import java.time.Duration;

/** How a thread waits before a retry: {@link Thread#sleep(long)} by default, and nothing at all in a test. */
@FunctionalInterface
public interface Sleeper {
    /**
     * Waits.
     *
     * @param delay how long; zero or more, in whole milliseconds
     * @throws InterruptedException if the thread is interrupted while it waits, or was before
     */
    void sleep(Duration delay) throws InterruptedException;
}
