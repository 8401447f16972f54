package dev.casebook.generated;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MissingMethodsTest {
    private final Exception error = new OwnException();

    /** An error of this package. */
    private static final class OwnException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static AbstractMethodError at(StackTraceElement... frames) {
        AbstractMethodError missing = new AbstractMethodError();
        missing.setStackTrace(frames);
        return missing;
    }

    private static StackTraceElement frame(String type, int line) {
        return new StackTraceElement(type, "call", "Some.java", line);
    }

    @Test
    void returnsTheErrorWhenItsOwnPackageCalledTheMethod() {
        assertSame(error, MissingMethods.check(at(frame("dev.casebook.generated.OwnException", 7)), error));
    }

    @Test
    void returnsTheErrorWhenTheMissingMethodIsTheFirstFrame() {
        StackTraceElement missing = frame("app.Handler", -1);

        assertSame(error, MissingMethods.check(at(missing, frame("dev.casebook.generated.OwnHandler", 7)), error));
    }

    @Test
    void throwsWhatFailedInsideTheHandler() {
        AbstractMethodError inside = at(frame("app.Handler", 3), frame("dev.casebook.generated.OwnException", 7));

        assertSame(inside, assertThrows(AbstractMethodError.class, () -> MissingMethods.check(inside, error)));
    }

    @Test
    void throwsWhatHasNoStackTrace() {
        assertThrows(AbstractMethodError.class, () -> MissingMethods.check(at(), error));
    }
}
