package dev.casebook.reader;

import dev.casebook.envelope.Condition;
import java.util.List;

/**
 * How a body arrived.
 *
 * @param kind as a reply or by itself
 * @param status the HTTP status of the reply, as it arrived; 0 if there is none
 * @param headers the headers of the reply
 */
record Arrival(Kind kind, int status, ReplyHeaders headers) {
    /** A body that arrived by itself, with neither status nor headers. */
    static final Arrival EVENT = new Arrival(Kind.EVENT, 0, ReplyHeaders.none());

    private static final int FIRST_SUCCESS = 100;
    private static final int FIRST_FAILURE = 400;

    /** The ways in which a body arrives. */
    enum Kind {
        REPLY,
        EVENT
    }

    static Arrival ofReply(int status, ReplyHeaders headers) {
        return new Arrival(Kind.REPLY, status, headers);
    }

    /** Whether it is a reply with a status of success: redirects are no failures, and a missing status is one. */
    boolean isSuccess() {
        return kind == Kind.REPLY && isSuccess(status);
    }

    static boolean isSuccess(int status) {
        return status >= FIRST_SUCCESS && status < FIRST_FAILURE;
    }

    /** Whether the status or a header satisfies a check that is not about the body. */
    boolean satisfies(Condition.Check check) {
        for (String value : values(check.key())) {
            if (check.allows(value)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the status and the headers satisfy all checks. */
    boolean satisfiesAll(List<Condition.Check> checks) {
        for (Condition.Check check : checks) {
            if (!satisfies(check)) {
                return false;
            }
        }
        return true;
    }

    /** The values of a header, or the status. */
    List<String> values(String key) {
        if (key.equals(Condition.HTTP_STATUS)) {
            return status == 0 ? List.of() : List.of(Integer.toString(status));
        }
        return HeaderValues.of(headers, key);
    }
}
