package dev.casebook.generated;

import dev.casebook.ErrorReport;

/** The codes of a report as plain numbers, {@link ErrorReport#NO_CODE} for none: what look-ups need. */
public final class IntCodes {
    /** The integer code, or {@link ErrorReport#NO_CODE}. */
    public static int code(ErrorReport report) {
        return report.intCode().orElse(ErrorReport.NO_CODE);
    }

    /** The integer subcode, or {@link ErrorReport#NO_CODE}. */
    public static int subcode(ErrorReport report) {
        return report.intSubcode().orElse(ErrorReport.NO_CODE);
    }

    private IntCodes() {}
}
