package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final List<Advice> EACH_KIND = List.of(
            new Advice.RetryAfter(SECOND),
            Advice.RetryWithBackoff.DEFAULT,
            new Advice.RetryWhenResolved("the lock"),
            new Advice.FixRequest(),
            new Advice.RenewCredentials(),
            new Advice.AskUser(),
            new Advice.ChangeAccount(),
            new Advice.ContactVendor(),
            new Advice.GiveUp(),
            new Advice.DoNothing());

    @Test
    void hasOneTypeForEachKind() {
        Set<Advice.Kind> kinds = EnumSet.noneOf(Advice.Kind.class);
        EACH_KIND.forEach(advice -> kinds.add(advice.kind()));
        assertEquals(EnumSet.allOf(Advice.Kind.class), kinds);
        assertEquals(Advice.class.getPermittedSubclasses().length, kinds.size());
    }

    @Test
    void showsItsKindAndItsParts() {
        EACH_KIND.forEach(
                advice -> assertEquals(advice.kind().name(), advice.toMap().get("kind")));
        assertEquals(
                Map.of("kind", "RETRY_AFTER", "delay", "PT1S", "maxRetries", 6), new Advice.RetryAfter(SECOND).toMap());
    }

    @Test
    void acceptsNoDelayThatIsNegative() {
        assertRefused(() -> new Advice.RetryAfter(Duration.ofSeconds(-1)));
        assertRefused(() -> new Advice.RetryWithBackoff(Duration.ZERO, 2, SECOND, 6));
        assertEquals(Duration.ZERO, new Advice.RetryAfter(Duration.ZERO).delay());
    }

    @Test
    void acceptsNoBackoffThatShrinks() {
        for (double multiplier : new double[] {0.99, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertRefused(() -> new Advice.RetryWithBackoff(SECOND, multiplier, SECOND, 6));
        }
        assertRefused(() -> new Advice.RetryWithBackoff(SECOND, 2, Duration.ofMillis(999), 6));
        assertEquals(1, new Advice.RetryWithBackoff(SECOND, 1, SECOND, 1).maxRetries());
    }

    @Test
    void needsAtLeastOneRetry() {
        assertRefused(() -> new Advice.RetryAfter(SECOND, 0));
        assertRefused(() -> new Advice.RetryWithBackoff(SECOND, 2, SECOND, 0));
    }

    private static void assertRefused(Supplier<Advice> advice) {
        assertThrows(IllegalArgumentException.class, advice::get);
    }
}
