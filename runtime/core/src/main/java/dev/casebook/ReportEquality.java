package dev.casebook;

import java.util.Objects;

/** Whether two reports say the same; which names are personal does not count. */
final class ReportEquality {
    static boolean areEqual(ErrorReport one, ErrorReport two) {
        return one.code == two.code
                && one.subcode == two.subcode
                && one.httpStatus == two.httpStatus
                && one.shortened == two.shortened
                && one.candidates().equals(two.candidates())
                && Objects.equals(one.codeText, two.codeText)
                && Objects.equals(one.subcodeText, two.subcodeText)
                && Objects.equals(one.message, two.message)
                && Objects.equals(one.details, two.details)
                && Objects.equals(one.traceId, two.traceId)
                && Objects.equals(one.transientError, two.transientError)
                && Objects.equals(one.retryAfter, two.retryAfter)
                && one.fields.equals(two.fields)
                && one.context.equals(two.context);
    }

    private ReportEquality() {}
}
