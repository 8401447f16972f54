package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A body that should contain an error, or a single error in it, that cannot be read.
 *
 * <p>The bytes of the server are not trusted and may contain personal data: {@link #toString()} does not show them.
 * Immutable.
 */
public final class UnreadableBody implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final ErrorReport report;
    private final byte[] firstBytes;

    /** The reason, what could be read, and a copy of the first bytes. */
    public UnreadableBody(Reason reason, ErrorReport report, byte[] firstBytes) {
        this.reason = requireNonNull(reason, "reason");
        this.report = requireNonNull(report, "report");
        this.firstBytes = firstBytes.clone();
    }

    /**
     * Why a body, or one error in it, cannot be read. Reasons may be added in a minor version; {@link #isLimit()} tells their
     * group.
     */
    public enum Reason {
        /** Empty, or only white space. */
        EMPTY("the body is empty"),
        HTML("the body is HTML, or XML that is not expected"),
        MALFORMED("the body is malformed"),
        TRUNCATED("the body ends too early"),
        /** Another encoding, such as UTF-16, or invalid UTF-8. */
        NOT_UTF_8("the body is not UTF-8"),
        /** There is content after the end of the JSON value. */
        TRAILING_CONTENT("something follows the end of the body"),
        /** JSON, but a string or a number instead of an object. */
        NOT_AN_OBJECT("a plain value is where an object should be"),
        /** The HTTP status says that the request failed, but there is no error at a known place. */
        NO_ERROR("the status says that the request failed, and the body holds no error"),
        /** An event that has none of the parts by which the catalogue recognizes its envelope. */
        OTHER_ENVELOPE("the body is an event of another kind"),
        /** An error without a code, or with {@code null} for it. */
        NO_CODE("an error has no code"),
        /** A code of the wrong type, such as {@code 1.5}, {@code []} or, if codes are integers, {@code "abc"}. */
        BAD_CODE("an error has a code of the wrong kind"),
        /** An integer code out of the range of {@code int}, or {@link ErrorReport#NO_CODE}. */
        CODE_OUT_OF_RANGE("an error has a code beyond the range of codes"),
        CODE_TOO_LONG("a code is too long"),
        /** A code that is a text; other texts are shortened. */
        TEXT_TOO_LONG("a text is too long"),
        TOO_DEEP("the body is nested too deep"),
        TOO_LARGE("the body is too large"),
        TOO_MANY_ERRORS("the body holds too many errors"),
        /** The name of a field is too long. */
        NAME_TOO_LONG("the name of a field is too long");

        private final String description;

        Reason(String description) {
            this.description = description;
        }

        /** Whether a limit of the reader was reached; more reasons may be added, and this gives their group. */
        public boolean isLimit() {
            return switch (this) {
                case CODE_TOO_LONG, TEXT_TOO_LONG, TOO_DEEP, TOO_LARGE, TOO_MANY_ERRORS, NAME_TOO_LONG -> true;
                default -> false;
            };
        }

        /** The reason in words, such as {@code the body is empty}. */
        public String description() {
            return description;
        }
    }

    /** A checked copy, so that nobody who wrote the stream has the array. */
    private Object readResolve() throws InvalidObjectException {
        if (reason == null || report == null || firstBytes == null) {
            throw new InvalidObjectException("a part of the body is missing");
        }
        return new UnreadableBody(reason, report, firstBytes);
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** What could be read: status, waiting time, context, fields; perhaps also a code. */
    public ErrorReport report() {
        return report;
    }

    /**
     * A copy of the first bytes that cannot be read. For a person to look at, not for a log.
     */
    public byte[] firstBytes() {
        return firstBytes.clone();
    }

    /** The reason and {@link ErrorReport#toMap()} as plain values for any JSON library, without the bytes. */
    public Map<String, Object> toMap() {
        return PlainValues.of(this);
    }

    /**
     * What to do: a retry with growing delays if the status says that the server was busy or failed (408, 429, 500 and
     * above), otherwise give up.
     */
    public Advice advice() {
        int status = report.httpStatus().orElse(0);
        return EffectiveAdvice.isRetryable(status) ? Advice.RetryWithBackoff.DEFAULT : new Advice.GiveUp();
    }

    @Override
    @SuppressWarnings("exports") // the annotation is for tools; users do not need it on their class path
    public boolean equals(@Nullable Object other) {
        return other instanceof UnreadableBody that
                && reason == that.reason
                && report.equals(that.report)
                && Arrays.equals(firstBytes, that.firstBytes);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * reason.hashCode() + report.hashCode()) + Arrays.hashCode(firstBytes);
    }

    /** Reason, report and the number of bytes kept, such as {@code UnreadableBody[reason=EMPTY, ...]}. */
    @Override
    public String toString() {
        return "UnreadableBody[reason=" + reason + ", report=" + report + ", " + firstBytes.length + " bytes kept]";
    }
}
