package dev.casebook.retry.spring;

import dev.casebook.retry.RetryOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/**
 * The retries of Spring Framework 7 by advice. Its back-off sees no exception, so that a policy serves one call.
 *
 * <pre>{@code
 * Reply reply = SpringRetries.execute(() -> client.send(message), RetryOptions.DEFAULT);
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class SpringRetries {
    /** A policy for one execution of a {@link RetryTemplate}: make one for each call. */
    public static RetryPolicy policyForOneCall(RetryOptions options) {
        return new OneCallPolicy(options.start());
    }

    /**
     * Runs a call with a template of its own.
     *
     * @throws RetryException as the template does: the last error is its cause
     */
    public static <R extends @Nullable Object> R execute(Retryable<R> call, RetryOptions options)
            throws RetryException {
        return new RetryTemplate(policyForOneCall(options)).execute(call);
    }

    private SpringRetries() {}
}
