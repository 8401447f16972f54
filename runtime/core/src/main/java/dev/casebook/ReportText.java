package dev.casebook;

import org.jspecify.annotations.Nullable;

/** A report in one line, without the texts of the server. */
final class ReportText {
    static String of(ErrorReport report) {
        StringBuilder text = new StringBuilder("ErrorReport[code=").append(OneLine.of(report.code()));
        if (!report.subcode().isEmpty()) {
            text.append(", subcode=").append(OneLine.of(report.subcode()));
        }
        report.httpStatus().ifPresent(status -> text.append(", httpStatus=").append(status));
        report.traceId().ifPresent(id -> text.append(", traceId=").append(OneLine.of(id)));
        return text.append(']').toString();
    }

    /** A code as a text, which is either an integer or a text; empty where it is neither. */
    static String ofCode(int number, @Nullable String text) {
        if (text != null) {
            return text;
        }
        return number == ErrorReport.NO_CODE ? "" : Integer.toString(number);
    }

    private ReportText() {}
}
