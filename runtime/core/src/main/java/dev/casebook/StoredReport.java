package dev.casebook;

/** Checks a report that was read from a stream, by the rules of the builder. */
final class StoredReport {
    /** Whether a builder accepts all values of the report. */
    static boolean isValid(ErrorReport report) {
        return report.fields != null
                && report.context != null
                && (report.codeText == null || report.code == ErrorReport.NO_CODE)
                && (report.subcodeText == null || report.subcode == ErrorReport.NO_CODE)
                && (report.httpStatus == 0 || (report.httpStatus >= 100 && report.httpStatus <= 599))
                && hasValidWait(report)
                && (report.candidates == null || report.candidates.size() <= ErrorReport.MAX_CANDIDATES);
    }

    private static boolean hasValidWait(ErrorReport report) {
        return report.retryAfter == null
                || (!report.retryAfter.isNegative() && report.retryAfter.compareTo(ErrorReport.MAX_RETRY_AFTER) <= 0);
    }

    private StoredReport() {}
}
