package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * An error as a problem object of RFC 9457, for responses of your own service. {@code dev.casebook.reader.ProblemJson}
 * writes it.
 *
 * <p>It contains texts of the catalogue and values of the error, but no secrets and no texts of another server.
 *
 * @param type the page about the error; empty stands for {@code about:blank}
 * @param title the error's title
 * @param status the HTTP status, from 100 to 599
 * @param detail what happened in this case
 * @param instance what this one occurrence is called
 * @param extensions further members by their names, in order: the code, then the values of parameters
 */
public record ProblemDetails(
        Optional<URI> type,
        String title,
        OptionalInt status,
        Optional<String> detail,
        Optional<URI> instance,
        Map<String, Object> extensions) {
    private static final Set<String> MEMBERS = Set.of("type", "title", "status", "detail", "instance");

    /** A copy, with the extensions in their order. */
    public ProblemDetails {
        requireNonNull(title, "title");
        for (String name : extensions.keySet()) {
            if (MEMBERS.contains(name)) {
                throw new IllegalArgumentException("`" + name + "` is a member of every problem object");
            }
        }
        extensions = Collections.unmodifiableMap(new LinkedHashMap<>(extensions));
    }

    /**
     * The problem object of an error. Its detail is the error's own message, or else what the catalogue says that the
     * error means.
     */
    public static ProblemDetails of(CodedException error) {
        Optional<? extends ErrorDefinition> entry = error.error();
        Map<String, Object> extensions = new LinkedHashMap<>();
        if (!error.report().code().isEmpty()) {
            extensions.put("code", code(error.report()));
        }
        extensions.putAll(error.parameters());
        return new ProblemDetails(
                entry.flatMap(ErrorDefinition::link),
                error.title(),
                entry.map(ErrorDefinition::httpStatus).orElseGet(OptionalInt::empty),
                error.catalogueMessage().or(() -> entry.flatMap(ErrorDefinition::meaning)),
                Optional.empty(),
                extensions);
    }

    private static Object code(ErrorReport report) {
        return report.intCode() == ErrorReport.NO_CODE ? (Object) report.code() : (Object) report.intCode();
    }

    /** The same problem as one occurrence, such as {@code /orders/42}. */
    public ProblemDetails withInstance(URI occurrence) {
        return new ProblemDetails(type, title, status, detail, Optional.of(occurrence), extensions);
    }

    /**
     * The same problem with another HTTP status.
     *
     * @throws IllegalArgumentException if it is not from 100 to 599
     */
    public ProblemDetails withStatus(int httpStatus) {
        if (httpStatus < 100 || httpStatus > 599) {
            throw new IllegalArgumentException("HTTP status must be from 100 to 599: " + httpStatus);
        }
        return new ProblemDetails(type, title, OptionalInt.of(httpStatus), detail, instance, extensions);
    }

    /**
     * The same problem with one more member, such as a trace id.
     *
     * @throws IllegalArgumentException if every problem object has a member of this name, such as {@code title}
     */
    public ProblemDetails withExtension(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(extensions);
        more.put(requireNonNull(name, "name"), requireNonNull(value, "value"));
        return new ProblemDetails(type, title, status, detail, instance, more);
    }
}
