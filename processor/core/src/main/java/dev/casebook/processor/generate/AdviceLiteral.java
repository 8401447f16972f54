package dev.casebook.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.casebook.Advice;
import java.time.Duration;

/** Writes advice as the Java expression that makes it. */
final class AdviceLiteral {
    static CodeBlock of(Advice advice) {
        ClassName type = ClassName.get(advice.getClass());
        if (advice instanceof Advice.RetryAfter after) {
            return CodeBlock.of("new $T($L)", type, duration(after.delay()));
        }
        if (advice instanceof Advice.RetryWithBackoff backoff) {
            return CodeBlock.of(
                    "new $T($L, $L, $L, $L)",
                    type,
                    duration(backoff.firstDelay()),
                    backoff.factor(),
                    duration(backoff.mostDelay()),
                    backoff.mostAttempts());
        }
        if (advice instanceof Advice.RetryWhenResolved resolved) {
            return CodeBlock.of("new $T($L)", type, Literals.string(resolved.watch()));
        }
        return CodeBlock.of("new $T()", type);
    }

    private static CodeBlock duration(Duration duration) {
        return duration.toMillisPart() == 0
                ? CodeBlock.of("$T.ofSeconds($LL)", Duration.class, duration.toSeconds())
                : CodeBlock.of("$T.ofMillis($LL)", Duration.class, duration.toMillis());
    }

    private AdviceLiteral() {}
}
