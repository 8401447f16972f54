package dev.casebook.envelope;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must hold in a body, its headers or its status. All checks must hold. Immutable.
 *
 * <pre>{@code
 * Condition.of("/ok", "false").and("X-RateLimit-Remaining", "0")
 * }</pre>
 */
public final class Condition {
    /** The key of a check of the HTTP status. */
    public static final String HTTP_STATUS = "http-status";

    /** Longer texts are not compared as numbers. */
    private static final int MAX_DIGITS = 64;

    private final List<Check> checks;

    private Condition(List<Check> checks) {
        this.checks = List.copyOf(checks);
    }

    /**
     * One thing that must hold.
     *
     * @param key a pointer, the name of a header, or {@value #HTTP_STATUS}
     * @param values the allowed values; none if any value is allowed
     */
    public record Check(String key, List<String> values) {
        public Check {
            requireNonNull(key, "key");
            values = List.copyOf(values);
        }

        /** The pointer; empty for a header and for the status. */
        public Optional<Pointer> pointer() {
            return key.isEmpty() || key.startsWith("/") ? Optional.of(Pointer.parse(key)) : Optional.empty();
        }

        /** Whether a value is allowed. Numbers are compared by value: {@code 0} and {@code 0.0} are equal. */
        public boolean allows(String value) {
            return values.isEmpty() || values.contains(value) || allowsNumber(value);
        }

        private boolean allowsNumber(String value) {
            Optional<BigDecimal> number = number(value);
            return number.isPresent() && values.stream().anyMatch(allowed -> isEqual(allowed, number.get()));
        }

        private static boolean isEqual(String allowed, BigDecimal value) {
            return number(allowed).map(one -> one.compareTo(value) == 0).orElse(false);
        }

        private static Optional<BigDecimal> number(String text) {
            if (text.isEmpty() || text.length() > MAX_DIGITS || !mayBegin(text.charAt(0))) {
                return Optional.empty();
            }
            try {
                return Optional.of(new BigDecimal(text));
            } catch (NumberFormatException notANumber) {
                return Optional.empty();
            }
        }

        /** Most values are words, and an exception for each of them would cost more than the rest of reading. */
        private static boolean mayBegin(char first) {
            return Character.isDigit(first) || first == '-' || first == '+' || first == '.';
        }
    }

    /**
     * A condition of one check.
     *
     * @param key a pointer, the name of a header, or {@value #HTTP_STATUS}
     * @param values the allowed values; none if any value is allowed
     * @throws IllegalArgumentException if the key begins with a slash and is not a pointer
     */
    public static Condition of(String key, String... values) {
        return new Condition(List.of()).and(key, values);
    }

    /** This condition with one more check, which must hold too. */
    public Condition and(String key, String... values) {
        Check check = new Check(key, List.of(values));
        requireNonNull(check.pointer()); // a text that is not a pointer is refused here
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new Condition(more);
    }

    /** What must hold. */
    public List<Check> checks() {
        return checks;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof Condition that && checks.equals(that.checks);
    }

    @Override
    public int hashCode() {
        return checks.hashCode();
    }

    @Override
    public String toString() {
        return "Condition" + checks;
    }
}
