package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objenesis.ObjenesisStd;

/** Mocking libraries make exceptions without a constructor: printing and retrying them works all the same. */
class WithoutConstructorTest {
    private final Unread error = new ObjenesisStd().newInstance(Unread.class);

    @Test
    void printsAnExceptionWhoseConstructorDidNotRun() {
        assertEquals("Error without a report", error.getMessage());
        assertEquals("Error without a report", error.messageWithoutDetails());
        StringWriter trace = new StringWriter();
        error.printStackTrace(new PrintWriter(trace));
        assertTrue(trace.toString().contains("Error without a report"), trace::toString);
    }

    @Test
    void hasAnEmptyReportAndNoRetryWhenConstructorDidNotRun() {
        assertEquals(ErrorReport.builder().build(), error.report());
        assertEquals(new Advice.GiveUp(), error.advice());
        assertEquals(List.of(), RetrySchedule.of(error).delays());
        assertEquals(List.of(), RetrySchedule.ofRepeatable(error).delays());
        assertEquals(Map.of("category", "none", "error", "unrecognized", "advice", "GIVE_UP"), error.tags());
    }

    /** As generated for bodies that cannot be read: title and advice come from a field. */
    private static final class Unread extends CodedException {
        private static final long serialVersionUID = 1L;

        private final UnreadableBody body;

        Unread(UnreadableBody body) {
            super(body.report());
            this.body = body;
        }

        @Override
        public Optional<ErrorDefinition> error() {
            return Optional.empty();
        }

        @Override
        protected String title() {
            return body.reason().description();
        }

        @Override
        protected Advice catalogueAdvice() {
            return body.advice();
        }
    }
}
