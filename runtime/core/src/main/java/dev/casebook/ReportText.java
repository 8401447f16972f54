package dev.casebook;

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

    private ReportText() {}
}
