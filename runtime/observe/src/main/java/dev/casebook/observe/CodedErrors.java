package dev.casebook.observe;

import dev.casebook.CodedException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the error with a code in what was thrown. */
final class CodedErrors {
    /** How many causes are looked at: a chain of causes can be a cycle. */
    private static final int MAX_CAUSES = 16;

    /** The first coded exception among an exception and its causes. */
    static Optional<CodedException> find(@Nullable Throwable thrown) {
        Throwable next = thrown;
        for (int i = 0; next != null && i < MAX_CAUSES; i++) {
            if (next instanceof CodedException error) {
                return Optional.of(error);
            }
            next = next.getCause();
        }
        return Optional.empty();
    }

    private CodedErrors() {}
}
