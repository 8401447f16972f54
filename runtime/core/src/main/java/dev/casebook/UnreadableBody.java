package dev.casebook;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A body, or one error in it, that should hold an error and holds none that can be read.
 *
 * <p>What the server sent is not trusted and may hold personal data: {@link #toString()} does not show it. Immutable.
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

    /** Why a body, or one error in it, cannot be read. */
    public enum Reason {
        /** Nothing at all, or white space alone. */
        EMPTY("the body is empty"),
        HTML("the body is HTML or XML and not JSON"),
        MALFORMED("the body is not JSON"),
        TRUNCATED("the body ends too early"),
        /** Another encoding, such as UTF-16, or bytes that are wrong in UTF-8. */
        NOT_UTF_8("the body is not UTF-8"),
        /** Something stands after the end of the JSON value. */
        TRAILING_CONTENT("something follows the end of the body"),
        /** JSON, but a text or a number where an object should stand. */
        NOT_AN_OBJECT("a plain value stands where an object should"),
        /** The HTTP status says that the request failed, and no error stands at a known place. */
        NO_ERROR("the status says that the request failed, and the body holds no error"),
        /** An error without a code, or with {@code null} for it. */
        NO_CODE("an error has no code"),
        /** A code of the wrong kind, such as {@code 1.5}, {@code []} or, among integers, {@code "abc"}. */
        BAD_CODE("an error has a code of the wrong kind"),
        /** An integer code that no {@code int} holds, or {@link ErrorReport#NO_CODE}. */
        CODE_OUT_OF_RANGE("an error has a code beyond the range of codes"),
        CODE_TOO_LONG("a code is too long"),
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

        /** The reason in words, such as {@code the body is empty}. */
        public String description() {
            return description;
        }
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** What could be read all the same: status, waiting time, context, fields; perhaps even a code. */
    public ErrorReport report() {
        return report;
    }

    /**
     * A copy of the beginning of what cannot be read, as it arrived, of limited length: for a person to look at, not for
     * a log.
     */
    public byte[] firstBytes() {
        return firstBytes.clone();
    }

    /**
     * What to do: a retry with growing delays where the status alone says that the server was busy or broken (408, 429,
     * 500 and above), and nothing otherwise.
     */
    public Advice advice() {
        int status = report.httpStatus().orElse(0);
        return status == 408 || status == 429 || status >= 500 ? Advice.RetryWithBackoff.DEFAULT : new Advice.GiveUp();
    }

    @Override
    @SuppressWarnings("exports") // the annotation tells tools, and users need not have it
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
