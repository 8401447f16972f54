package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RetryScheduleTest {
    /** As WhatsApp asks after its pair rate limit: four to the power of the retry. */
    private static final Advice POWERS_OF_FOUR =
            new Advice.RetryWithBackoff(Duration.ofSeconds(1), 4, Duration.ofMinutes(5), 6);

    @Test
    void delaysGrowByTheFactorUpToTheMost() {
        assertEquals(millis(1_000, 4_000, 16_000, 64_000, 256_000, 300_000), delays(POWERS_OF_FOUR));
        assertEquals(
                millis(100, 150, 225, 338, 506),
                delays(new Advice.RetryWithBackoff(Duration.ofMillis(100), 1.5, Duration.ofDays(1), 5)));
        assertEquals(
                millis(250, 250, 250),
                delays(new Advice.RetryWithBackoff(Duration.ofMillis(250), 1, Duration.ofMillis(250), 3)));
    }

    @Test
    void noDelayOverflows() {
        Advice huge = new Advice.RetryWithBackoff(Duration.ofDays(1), 1e300, Duration.ofSeconds(Long.MAX_VALUE), 9);
        long longest = Long.MAX_VALUE / 4;
        assertEquals(86_400_000, RetrySchedule.of(huge).delay(1).orElseThrow().toMillis());
        assertEquals(longest, RetrySchedule.of(huge).delay(9).orElseThrow().toMillis(), 1_000_000d);
        assertEquals(
                longest,
                RetrySchedule.of(new Advice.RetryAfter(Duration.ofSeconds(Long.MAX_VALUE)))
                        .withJitter(1)
                        .jitteredDelay(1, 1)
                        .orElseThrow()
                        .toMillis(),
                1_000_000d);
    }

    @Test
    void jitterTakesFromABackoff() {
        RetrySchedule schedule = RetrySchedule.of(POWERS_OF_FOUR).withJitter(0.5);
        assertEquals(Optional.of(Duration.ofMillis(16_000)), schedule.jitteredDelay(3, 0));
        assertEquals(Optional.of(Duration.ofMillis(12_000)), schedule.jitteredDelay(3, 0.5));
        assertEquals(Optional.of(Duration.ofMillis(8_000)), schedule.jitteredDelay(3, 1));
        assertEquals(Optional.of(Duration.ofMillis(150_000)), schedule.jitteredDelay(6, 1));
    }

    @Test
    void jitterAddsToAFixedWait() {
        RetrySchedule schedule =
                RetrySchedule.of(new Advice.RetryAfter(Duration.ofSeconds(10))).withJitter(0.25);
        assertEquals(Optional.of(Duration.ofMillis(10_000)), schedule.jitteredDelay(1, 0));
        assertEquals(Optional.of(Duration.ofMillis(12_500)), schedule.jitteredDelay(2, 1));
    }

    @Test
    void keepsFixedWaitUnchanged() {
        RetrySchedule schedule = RetrySchedule.of(new Advice.RetryAfter(Duration.ofNanos(1_500_001)));
        assertEquals(millis(2, 2, 2, 2, 2, 2), schedule.delays());
        assertEquals(millis(2), schedule.withMaxRetries(1).delays());
        assertEquals(6, schedule.withMaxDelay(Duration.ofMillis(2)).delays().size());
        assertEquals(List.of(), schedule.withMaxDelay(Duration.ofMillis(1)).delays());
    }

    @Test
    void limitsRetriesToThoseOfCaller() {
        RetrySchedule schedule = RetrySchedule.of(POWERS_OF_FOUR)
                .withMaxDelay(Duration.ofSeconds(10))
                .withMaxRetries(4);
        assertEquals(millis(1_000, 4_000, 10_000, 10_000), schedule.delays());
        assertEquals(4, schedule.withMaxRetries(100).delays().size(), "and never for more");
        assertEquals(List.of(), schedule.withMaxRetries(0).delays());
        assertEquals(Optional.empty(), schedule.delay(5));
    }

    @ParameterizedTest
    @MethodSource("hopeless")
    void doesNotRetryOtherAdvice(Advice advice) {
        assertEquals(List.of(), delays(advice));
    }

    static Stream<Advice> hopeless() {
        return Stream.of(
                new Advice.RetryWhenResolved("the status page"),
                new Advice.FixRequest(),
                new Advice.RenewCredentials(),
                new Advice.AskUser(),
                new Advice.ChangeAccount(),
                new Advice.ContactVendor(),
                new Advice.GiveUp(),
                new Advice.DoNothing());
    }

    @Test
    void retriesUnknownOutcomeOnlyForRepeatableCalls() {
        CodedException unknown = new Sample(ErrorReport.of(1), POWERS_OF_FOUR, Outcome.UNKNOWN);
        assertEquals(List.of(), RetrySchedule.of(unknown).delays());
        assertEquals(6, RetrySchedule.ofRepeatable(unknown).delays().size());
        CodedException rejected = new Sample(ErrorReport.of(1), POWERS_OF_FOUR, Outcome.REJECTED);
        assertEquals(6, RetrySchedule.of(rejected).delays().size());
    }

    @Test
    void prefersWaitOfServer() {
        ErrorReport report =
                ErrorReport.of(1).toBuilder().retryAfter(Duration.ofSeconds(7)).build();
        CodedException said = new Sample(report, POWERS_OF_FOUR, Outcome.REJECTED);
        assertEquals(millis(7_000), RetrySchedule.of(said).withMaxRetries(1).delays());
    }

    @Test
    void keepsMaxRetriesOfCatalogueWhenServerNamesWait() {
        Advice fourRetries = new Advice.RetryWithBackoff(Duration.ofSeconds(1), 2, Duration.ofMinutes(5), 4);
        Advice twoRetries = new Advice.RetryAfter(Duration.ofSeconds(1), 2);
        assertEquals(
                millis(7_000, 7_000, 7_000, 7_000),
                RetrySchedule.of(saying(7, fourRetries)).delays());
        assertEquals(
                millis(7_000, 7_000), RetrySchedule.of(saying(7, twoRetries)).delays());
        assertEquals(
                Optional.of(Duration.ofSeconds(7)),
                saying(7, fourRetries).report().retryAfter());
        assertEquals(
                new Advice.RetryAfter(Duration.ofSeconds(7), 4),
                saying(7, fourRetries).advice());
    }

    @Test
    void ignoresWaitOfZeroFromServer() {
        assertEquals(POWERS_OF_FOUR, saying(0, POWERS_OF_FOUR).advice());
        assertEquals(new Advice.GiveUp(), saying(0, new Advice.GiveUp()).advice());
    }

    @Test
    void ignoresWaitOfZeroInText() {
        assertEquals(POWERS_OF_FOUR, withText(0).advice());
        assertEquals(
                new Advice.RetryAfter(Duration.ofSeconds(5), 6), withText(5).advice());
    }

    /** The report says zero, the text another time. */
    private static CodedException withText(int seconds) {
        ErrorReport report =
                ErrorReport.of(1).toBuilder().retryAfter(Duration.ZERO).build();
        return new Sample(report, POWERS_OF_FOUR, Outcome.REJECTED) {
            private static final long serialVersionUID = 1L;

            @Override
            protected Optional<Duration> waitInText() {
                return Optional.of(Duration.ofSeconds(seconds));
            }
        };
    }

    private static CodedException saying(int seconds, Advice advice) {
        ErrorReport report = ErrorReport.of(1).toBuilder()
                .retryAfter(Duration.ofSeconds(seconds))
                .build();
        return new Sample(report, advice, Outcome.REJECTED);
    }

    @Test
    void retriesUnlistedTransientError() {
        ErrorReportBuilder report = ErrorReport.of(1).toBuilder();
        assertEquals(
                Advice.RetryWithBackoff.DEFAULT,
                new Sample(report.transientError(true).build(), new Advice.GiveUp(), Outcome.UNKNOWN).advice());
        assertEquals(
                new Advice.GiveUp(),
                new Sample(report.transientError(false).build(), new Advice.GiveUp(), Outcome.UNKNOWN).advice());
        assertEquals(
                new Advice.RetryAfter(Duration.ofSeconds(3)),
                new Sample(
                                ErrorReport.of(1).toBuilder()
                                        .retryAfter(Duration.ofSeconds(3))
                                        .build(),
                                new Advice.GiveUp(),
                                Outcome.UNKNOWN)
                        .advice());
    }

    @Test
    void rejectsInvalidNumbers() {
        RetrySchedule schedule = RetrySchedule.of(POWERS_OF_FOUR);
        assertThrows(IllegalArgumentException.class, () -> schedule.delay(0));
        assertThrows(IllegalArgumentException.class, () -> schedule.jitteredDelay(1, 1.1));
        assertThrows(IllegalArgumentException.class, () -> schedule.jitteredDelay(1, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> schedule.withJitter(-0.1));
        assertThrows(IllegalArgumentException.class, () -> schedule.withMaxRetries(-1));
        assertThrows(IllegalArgumentException.class, () -> schedule.withMaxDelay(Duration.ofMillis(-1)));
    }

    private static List<Duration> delays(Advice advice) {
        return RetrySchedule.of(advice).delays();
    }

    private static List<Duration> millis(long... delays) {
        return Arrays.stream(delays).mapToObj(Duration::ofMillis).toList();
    }

    private static class Sample extends CodedException {
        private static final long serialVersionUID = 1L;

        private final Advice advice;
        private final Outcome outcome;

        Sample(ErrorReport report, Advice advice, Outcome outcome) {
            super(report);
            this.advice = advice;
            this.outcome = outcome;
        }

        @Override
        public Optional<ErrorDefinition> error() {
            return Optional.empty();
        }

        @Override
        public Outcome outcome() {
            return outcome;
        }

        @Override
        protected Advice catalogueAdvice() {
            return advice;
        }

        @Override
        protected String title() {
            return "sample";
        }
    }

    @Test
    void listsDelaysOfHugeNumberOfRetriesWithoutMemory() {
        Advice.RetryWithBackoff advice =
                new Advice.RetryWithBackoff(Duration.ofSeconds(1), 2, Duration.ofMinutes(5), Integer.MAX_VALUE);
        List<Duration> delays = RetrySchedule.of(advice).delays();
        assertEquals(Integer.MAX_VALUE, delays.size());
        assertEquals(Duration.ofMinutes(5), delays.get(Integer.MAX_VALUE - 1));
        assertEquals(Duration.ofSeconds(1), delays.get(0));
    }
}
