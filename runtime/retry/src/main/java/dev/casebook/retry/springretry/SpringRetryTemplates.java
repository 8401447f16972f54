package dev.casebook.retry.springretry;

import dev.casebook.retry.RetryOptions;
import org.springframework.retry.RetryPolicy;
import org.springframework.retry.backoff.BackOffPolicy;
import org.springframework.retry.support.RetryTemplate;

/**
 * Spring Retry by advice, for programs before Spring Framework 7.
 *
 * <pre>{@code
 * RetryTemplate template = SpringRetryTemplates.template(RetryOptions.DEFAULT);
 * Reply reply = template.execute(context -> client.send(message));
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public final class SpringRetryTemplates {
    /** A template for all calls. A bean of this type serves {@code @Retryable(interceptor = ...)} as well. */
    public static RetryTemplate template(RetryOptions options) {
        RetryTemplate template = new RetryTemplate();
        template.setRetryPolicy(retryPolicy(options));
        template.setBackOffPolicy(backOffPolicy(options));
        return template;
    }

    /** The policy alone; it needs {@link #backOffPolicy} beside it. */
    public static RetryPolicy retryPolicy(RetryOptions options) {
        return new AdvisedRetryPolicy(options);
    }

    /** Waits as long as {@link #retryPolicy} decided, by the sleeper of the options. */
    public static BackOffPolicy backOffPolicy(RetryOptions options) {
        return new AdvisedBackOffPolicy(options.timer().sleeper());
    }

    private SpringRetryTemplates() {}
}
