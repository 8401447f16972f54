package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done about an error that the catalogue does not list. */
class UnlistedErrorTest {
    private static final class Unlisted extends CodedException {
        private static final long serialVersionUID = 1L;

        Unlisted(ErrorReport report) {
            super(report);
        }

        @Override
        public Optional<? extends ErrorDefinition> error() {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 599})
    void retriesStatusThatMayPass(int status) {
        assertEquals(Advice.RetryWithBackoff.DEFAULT, unlisted(status).advice());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 404, 409, 422})
    void givesUpOtherStatuses(int status) {
        assertInstanceOf(Advice.GiveUp.class, unlisted(status).advice());
        assertEquals(Outcome.UNKNOWN, unlisted(status).outcome());
    }

    @Test
    void knowsThatServerUnderLoadRejectedTheCall() {
        assertEquals(Outcome.REJECTED, unlisted(429).outcome());
        assertEquals(Outcome.UNKNOWN, unlisted(503).outcome());
        CodedException later =
                new Unlisted(report(503).retryAfter(Duration.ofSeconds(3)).build());
        assertEquals(Outcome.REJECTED, later.outcome());
        assertEquals(Optional.of(Duration.ofSeconds(3)), RetrySchedule.of(later).delay(1));
    }

    @Test
    void repeatsOnlyRepeatableCallsIfTheOutcomeIsUnknown() {
        assertTrue(RetrySchedule.of(unlisted(500)).delay(1).isEmpty());
        assertTrue(RetrySchedule.ofRepeatable(unlisted(500)).delay(1).isPresent());
        assertTrue(RetrySchedule.of(unlisted(429)).delay(1).isPresent());
    }

    @Test
    void believesTheFlagOfTheServer() {
        CodedException permanent =
                new Unlisted(report(500).transientError(false).build());
        assertInstanceOf(Advice.GiveUp.class, permanent.advice());
        CodedException passing = new Unlisted(report(400).transientError(true).build());
        assertEquals(Advice.RetryWithBackoff.DEFAULT, passing.advice());
    }

    @Test
    void ignoresTheWaitingTimeOfAServerThatCallsTheErrorPermanent() {
        ErrorReport permanent = report(429)
                .transientError(false)
                .retryAfter(Duration.ofSeconds(30))
                .build();
        Advice.RetryWithBackoff covered = Advice.RetryWithBackoff.DEFAULT;
        assertEquals(covered, EffectiveAdvice.ofServer(covered, permanent.retryAfter(), permanent.transientError(), 0));
        assertInstanceOf(Advice.GiveUp.class, new Unlisted(permanent).advice());
    }

    private static CodedException unlisted(int status) {
        return new Unlisted(report(status).build());
    }

    private static ErrorReportBuilder report(int status) {
        return ErrorReport.builder().code("new").httpStatus(status);
    }
}
