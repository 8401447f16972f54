package dev.casebook.retry.spring;

import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import java.lang.reflect.Method;
import java.time.Duration;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.resilience.retry.MethodRetryPredicate;

/**
 * The predicate of {@code @Retryable}: only what is advised to be retried is, and never sooner than the server or the
 * catalogue says. The delays are those of the annotation; an error that asks for a longer fixed wait than its
 * {@code delay} is not retried. Extend it for other options.
 *
 * <pre>{@code
 * @Retryable(predicate = AdvisedRetryPredicate.class, delay = 1000, multiplier = 2)
 * Reply send(Message message) { ... }
 * }</pre>
 */
@SuppressWarnings("exports") // who calls this has the library anyway
public class AdvisedRetryPredicate implements MethodRetryPredicate {
    private final RetryOptions options;

    /** With {@link RetryOptions#DEFAULT}. */
    public AdvisedRetryPredicate() {
        this(RetryOptions.DEFAULT);
    }

    /** With options of your own. */
    protected AdvisedRetryPredicate(RetryOptions options) {
        this.options = options.withJitter(0);
    }

    @Override
    public boolean shouldRetry(Method method, Throwable error) {
        return options.decide(error, 1, Duration.ZERO) instanceof RetryDecision.Repeat repeat
                && repeat.delay().compareTo(delayOf(method)) <= 0;
    }

    private static Duration delayOf(Method method) {
        Retryable annotation = AnnotatedElementUtils.findMergedAnnotation(method, Retryable.class);
        if (annotation == null) {
            annotation = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Retryable.class);
        }
        return annotation == null
                ? Duration.ZERO
                : Duration.of(annotation.delay(), annotation.timeUnit().toChronoUnit());
    }
}
