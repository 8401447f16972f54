package dev.casebook.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * The types of values of an error, with their words in the catalogue language, such as {@code int}. Constants may be added
 * in a minor version; {@link #isJavaType()} tells their group.
 */
public enum ValueKind {
    STRING("String", String.class, Run.ANY, text -> text),
    INT("int", Integer.class, Run.SIGNED, Integer::valueOf),
    LONG("long", Long.class, Run.SIGNED, Long::valueOf),
    DOUBLE("double", Double.class, Run.DECIMAL, Double::valueOf),
    BOOLEAN("boolean", Boolean.class, Run.TOKEN, ValueKind::truth),
    BIG_DECIMAL("BigDecimal", BigDecimal.class, Run.DECIMAL, BigDecimal::new),
    BIG_INTEGER("BigInteger", BigInteger.class, Run.SIGNED, BigInteger::new),
    UUID("UUID", UUID.class, Run.TOKEN, java.util.UUID::fromString),
    URI("URI", URI.class, Run.TOKEN, java.net.URI::create),
    INSTANT("Instant", Instant.class, Run.TOKEN, Instant::parse),
    LOCAL_DATE("LocalDate", LocalDate.class, Run.TOKEN, LocalDate::parse),
    DURATION("Duration", Duration.class, Run.TOKEN, Duration::parse),
    /** A number of milliseconds, read as a duration; only in templates. */
    MILLISECONDS("milliseconds", Duration.class, Run.DIGITS, text -> duration(text, ChronoUnit.MILLIS)),
    /** A number of seconds, read as a duration; only in templates. */
    SECONDS("seconds", Duration.class, Run.DIGITS, text -> duration(text, ChronoUnit.SECONDS)),
    /** A number of minutes, read as a duration; only in templates. */
    MINUTES("minutes", Duration.class, Run.DIGITS, text -> duration(text, ChronoUnit.MINUTES)),
    /** A number of hours, read as a duration; only in templates. */
    HOURS("hours", Duration.class, Run.DIGITS, text -> duration(text, ChronoUnit.HOURS)),
    /** A number of days, read as a duration; only in templates. */
    DAYS("days", Duration.class, Run.DIGITS, text -> duration(text, ChronoUnit.DAYS)),
    /** Seconds since 1970 in 9 to 11 digits, which is from 1973 to 5138; only in templates. */
    EPOCH_SECONDS("epoch-seconds", Instant.class, Run.DIGITS, ValueKind::epochSeconds);

    private final String word;
    private final Class<?> type;
    private final Run run;

    @SuppressWarnings("ImmutableEnumChecker") // method references and lambdas without state
    private final Function<String, Object> reading;

    ValueKind(String word, Class<?> type, Run run, Function<String, Object> reading) {
        this.word = word;
        this.type = type;
        this.run = run;
        this.reading = reading;
    }

    /** The type of a word such as {@code int}. */
    public static Optional<ValueKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** The word of the catalogue language. */
    public String word() {
        return word;
    }

    /** The Java type of its values, a primitive one as its class, such as {@code Integer}. */
    public Class<?> type() {
        return type;
    }

    /** Whether it is the word of a Java type; the others are units for templates. */
    public boolean isJavaType() {
        return compareTo(MILLISECONDS) < 0;
    }

    /** The value in a text; empty if the text is not a value of this type. */
    public Optional<Object> read(String text) {
        try {
            return Optional.of(reading.apply(requireNonNull(text, "text")));
        } catch (IllegalArgumentException | java.time.DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    /** The characters that a value can have. */
    Run run() {
        return run;
    }

    private static Object truth(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static Object duration(String digits, ChronoUnit unit) {
        return Duration.of(Long.parseLong(digits), unit);
    }

    private static Object epochSeconds(String digits) {
        if (digits.length() < 9 || digits.length() > 11) {
            throw new IllegalArgumentException(digits);
        }
        return Instant.ofEpochSecond(Long.parseLong(digits));
    }
}
