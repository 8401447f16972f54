package app;

import dev.casebook.Advice;
import dev.casebook.ErrorReport;
import dev.casebook.StackTrace;
import dev.casebook.retry.Retries;
import dev.casebook.retry.RetryDecision;
import dev.casebook.retry.RetryOptions;
import dev.casebook.retry.RetryTimer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Retries with options and a listener, which is a lambda. */
public class RetryConsumer {
    public static String run() {
        List<String> decisions = new ArrayList<>();
        RetryOptions options = RetryOptions.DEFAULT
                .withMaxRetries(2)
                .withMaxTotalTime(Duration.ofSeconds(20))
                .withJitter(0)
                .withAdvice(IllegalStateException.class, new Advice.RetryAfter(Duration.ofSeconds(1), 5))
                .withTimer(RetryTimer.SYSTEM.withSleeper(delay -> decisions.add("slept " + delay)))
                .withListener((error, decision) -> decisions.add(name(decision)));
        String result = Retries.call(() -> answer(decisions), options);
        Exceptions other = new Exceptions(ErrorReport.of(7), StackTrace.OMITTED);
        return result + decisions + name(options.decide(other, 1, Duration.ZERO)) + options.maxRetries();
    }

    private static String answer(List<String> decisions) {
        if (decisions.isEmpty()) {
            throw new IllegalStateException("the first call fails");
        }
        return "done";
    }

    private static String name(RetryDecision decision) {
        if (decision instanceof RetryDecision.Repeat repeat) {
            return "repeat " + repeat.retry() + " " + repeat.delay();
        }
        return decision instanceof RetryDecision.Stop stop ? "stop " + stop.reason() : "no decision";
    }
}
