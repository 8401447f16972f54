package dev.casebook.generator.generate.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.casebook.Advice;
import java.time.Duration;

/** Writes advice as the Java expression that makes it. */
public final class AdviceLiteral {
    public static CodeBlock of(Advice advice) {
        ClassName type = ClassName.get(advice.getClass());
        if (advice instanceof Advice.RetryAfter after) {
            return CodeBlock.of("new $T($L)", type, duration(after.delay()));
        }
        if (advice instanceof Advice.RetryWithBackoff backoff) {
            return CodeBlock.of(
                    "new $T($L, $L, $L, $L)",
                    type,
                    duration(backoff.initialDelay()),
                    backoff.multiplier(),
                    duration(backoff.maxDelay()),
                    backoff.maxRetries());
        }
        if (advice instanceof Advice.RetryWhenResolved resolved) {
            return CodeBlock.of("new $T($L)", type, StringLiteral.string(resolved.watch()));
        }
        return CodeBlock.of("new $T()", type);
    }

    /** In the largest unit that fits, such as {@code Duration.ofMinutes(5)}. */
    private static CodeBlock duration(Duration duration) {
        long millis = duration.toMillis();
        for (Unit unit : Unit.values()) {
            if (millis % unit.millis == 0) {
                return CodeBlock.of("$T.$L($L)", Duration.class, unit.factory, millis / unit.millis);
            }
        }
        throw new IllegalStateException("no unit fits " + duration);
    }

    private enum Unit {
        DAYS("ofDays", 86_400_000),
        HOURS("ofHours", 3_600_000),
        MINUTES("ofMinutes", 60_000),
        SECONDS("ofSeconds", 1_000),
        MILLIS("ofMillis", 1);

        private final String factory;
        private final long millis;

        Unit(String factory, long millis) {
            this.factory = factory;
            this.millis = millis;
        }
    }

    private AdviceLiteral() {}
}
