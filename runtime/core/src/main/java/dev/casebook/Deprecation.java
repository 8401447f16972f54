package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;

/**
 * Why an error of a catalogue is deprecated, and which error replaces it.
 *
 * <pre>{@code
 * error.deprecation()
 *         .flatMap(Deprecation::replacedBy)
 *         .ifPresent(newer -> log.warn("use {} instead of {}", newer.name(), error.name()));
 * }</pre>
 */
public final class Deprecation {
    private final String reason;
    private final Optional<String> since;
    private final Optional<ErrorDefinition> replacedBy;

    private Deprecation(String reason, Optional<String> since, Optional<ErrorDefinition> replacedBy) {
        this.reason = reason;
        this.since = since;
        this.replacedBy = replacedBy;
    }

    /** Creates a deprecation with a reason, without a revision and without a replacement. */
    public static Deprecation of(String reason) {
        return new Deprecation(requireNonNull(reason, "reason"), Optional.empty(), Optional.empty());
    }

    /** Returns a copy with the revision that deprecated the error. */
    public Deprecation withSince(String revision) {
        return new Deprecation(reason, Optional.of(revision), replacedBy);
    }

    /** Returns a copy with the error that replaces it. */
    public Deprecation withReplacedBy(ErrorDefinition error) {
        return new Deprecation(reason, since, Optional.of(error));
    }

    /** The reason. */
    public String reason() {
        return reason;
    }

    /** The revision of the catalogue that deprecated the error; empty if the catalogue does not say. */
    public Optional<String> since() {
        return since;
    }

    /** The error to use instead; empty if the catalogue names none. */
    public Optional<ErrorDefinition> replacedBy() {
        return replacedBy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Deprecation that
                && reason.equals(that.reason)
                && since.equals(that.since)
                && replacedBy.equals(that.replacedBy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, since, replacedBy);
    }

    /** For example {@code Not sent any more (since 6, replaced by CARD_DECLINED)}. */
    @Override
    public String toString() {
        String revision = since.map(text -> "since " + text).orElse("");
        String replacement =
                replacedBy.map(error -> "replaced by " + error.name()).orElse("");
        String separator = revision.isEmpty() || replacement.isEmpty() ? "" : ", ";
        String details = revision + separator + replacement;
        return details.isEmpty() ? reason : reason + " (" + details + ")";
    }
}
