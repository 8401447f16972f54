package dev.casebook;

import static java.util.Objects.requireNonNull;

import dev.casebook.annotation.CanIgnoreReturnValue;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error as a problem object of RFC 9457, for replies of your own service. {@code dev.casebook.reader.ProblemJson}
 * writes it. Immutable.
 *
 * <p>It shows what the catalogue says and what the error was thrown with: no secrets, and nothing that another server
 * said.
 *
 * <pre>{@code
 * ProblemDetails problem = ProblemDetails.of(error).withInstance(URI.create("/orders/42"));
 * }</pre>
 */
public final class ProblemDetails {
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance");

    private final Optional<URI> type;
    private final String title;
    private final OptionalInt status;
    private final Optional<String> detail;
    private final Optional<URI> instance;
    private final Map<String, @Nullable Object> extensions;

    private ProblemDetails(Builder builder) {
        type = builder.type;
        title = builder.title;
        status = builder.status;
        detail = builder.detail;
        instance = builder.instance;
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(builder.extensions));
    }

    /** Starts a problem with a title, which is shown on one line. */
    public static Builder titled(String title) {
        return new Builder(title);
    }

    /**
     * The problem object of an error. Its detail is the error's own message, or else what the catalogue says that the
     * error means.
     */
    public static ProblemDetails of(CodedException error) {
        Optional<? extends ErrorDefinition> entry = error.error();
        Builder problem = titled(error.title());
        problem.type = entry.flatMap(ErrorDefinition::link);
        problem.status = entry.map(ErrorDefinition::httpStatus).orElseGet(OptionalInt::empty);
        problem.detail = error.catalogueMessage().or(() -> entry.flatMap(ErrorDefinition::meaning));
        if (!error.report().code().isEmpty()) {
            problem.extensions.put("code", code(error.report()));
        }
        problem.extensions.putAll(error.parameters());
        return problem.build();
    }

    private static Object code(ErrorReport report) {
        return report.intCode().isPresent() ? (Object) report.intCode().getAsInt() : report.code();
    }

    /** The page about the error; empty means {@code about:blank}. */
    public Optional<URI> type() {
        return type;
    }

    /** The error's title, on one line. */
    public String title() {
        return title;
    }

    /** The HTTP status, from 100 to 599. */
    public OptionalInt status() {
        return status;
    }

    /** What happened in this case. */
    public Optional<String> detail() {
        return detail;
    }

    /** The name of this one occurrence. */
    public Optional<URI> instance() {
        return instance;
    }

    /** Further members by their names, in order: the code, then the values of parameters; a value may be null. */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public Map<String, @Nullable Object> extensions() {
        return extensions;
    }

    /** The same problem as one occurrence, such as {@code /orders/42}. */
    public ProblemDetails withInstance(URI occurrence) {
        return toBuilder().instance(occurrence).build();
    }

    /**
     * The same problem with another HTTP status.
     *
     * @throws IllegalArgumentException if it is not from 100 to 599
     */
    public ProblemDetails withStatus(int httpStatus) {
        return toBuilder().status(httpStatus).build();
    }

    /**
     * The same problem with one more member, such as a trace id.
     *
     * @param value null, or what {@link Builder#extension} accepts
     * @throws IllegalArgumentException if every problem object has a member of this name, such as {@code title}
     */
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public ProblemDetails withExtension(String name, @Nullable Object value) {
        return toBuilder().extension(name, value).build();
    }

    private Builder toBuilder() {
        Builder copy = titled(title);
        copy.type = type;
        copy.status = status;
        copy.detail = detail;
        copy.instance = instance;
        copy.extensions.putAll(extensions);
        return copy;
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof ProblemDetails that
                && type.equals(that.type)
                && title.equals(that.title)
                && status.equals(that.status)
                && detail.equals(that.detail)
                && instance.equals(that.instance)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(type, title, status, detail, instance, extensions);
    }

    @Override
    public String toString() {
        return "ProblemDetails[type=" + type + ", title=" + title + ", status=" + status + ", detail=" + detail
                + ", instance=" + instance + ", extensions=" + extensions + "]";
    }

    /** Collects the members of a problem object. What is not set is absent. */
    @CanIgnoreReturnValue
    public static final class Builder {
        private final String title;
        private Optional<URI> type = Optional.empty();
        private OptionalInt status = OptionalInt.empty();
        private Optional<String> detail = Optional.empty();
        private Optional<URI> instance = Optional.empty();
        private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();

        private Builder(String title) {
            this.title = OneLine.of(requireNonNull(title, "title"));
        }

        /** The page about the error. */
        public Builder type(URI type) {
            this.type = Optional.of(type);
            return this;
        }

        /**
         * The HTTP status.
         *
         * @throws IllegalArgumentException if it is not from 100 to 599
         */
        public Builder status(int httpStatus) {
            if (httpStatus < 100 || httpStatus > 599) {
                throw new IllegalArgumentException("HTTP status must be from 100 to 599: " + httpStatus);
            }
            this.status = OptionalInt.of(httpStatus);
            return this;
        }

        /** What happened in this case. */
        public Builder detail(String detail) {
            this.detail = Optional.of(detail);
            return this;
        }

        /** The name of this one occurrence. */
        public Builder instance(URI instance) {
            this.instance = Optional.of(instance);
            return this;
        }

        /**
         * A further member. Numbers and truth values stay what they are, null stays null, every other value is written as
         * its text.
         *
         * @throws IllegalArgumentException if every problem object has a member of this name, or the value is a list, a map
         *     or an array, whose structure would be lost
         */
        @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
        public Builder extension(String name, @Nullable Object value) {
            if (MEMBERS.contains(requireNonNull(name, "name"))) {
                throw new IllegalArgumentException("`" + name + "` is a member of every problem object");
            }
            if (value instanceof Iterable || value instanceof Map || isArray(value)) {
                throw new IllegalArgumentException("the value of `" + name + "` must be a plain value");
            }
            extensions.put(name, value);
            return this;
        }

        private static boolean isArray(@Nullable Object value) {
            return value != null && value.getClass().isArray();
        }

        /** The problem object. */
        public ProblemDetails build() {
            return new ProblemDetails(this);
        }
    }
}
