package dev.casebook;

import static java.util.Objects.requireNonNull;

/**
 * A value that is not shown by accident: {@link #toString()} hides it, and it cannot be serialized.
 *
 * <pre>{@code
 * Secret<String> card = Secret.of("4111111111111111");
 * log.info("card {}", card);     // card ***
 * charge(card.reveal());         // the value itself
 * }</pre>
 *
 * @param <T> the type of the value
 */
public final class Secret<T> {
    private final T value;

    private Secret(T value) {
        this.value = value;
    }

    /** Hides a value. */
    public static <T> Secret<T> of(T value) {
        return new Secret<>(requireNonNull(value, "value"));
    }

    /** The value itself. */
    public T reveal() {
        return value;
    }

    /** Always {@code ***}. */
    @Override
    public String toString() {
        return "***";
    }
}
