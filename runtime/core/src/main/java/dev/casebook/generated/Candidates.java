package dev.casebook.generated;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Chooses between the codes that a server sent for one error. Used by generated code. */
public final class Candidates {
    /**
     * The report with the first of its candidates that is listed; the report itself if none is.
     *
     * @param report the report
     * @param listed whether a catalogue lists the code of a report
     * @return the report to use
     */
    public static ErrorReport choose(ErrorReport report, Predicate<ErrorReport> listed) {
        for (String candidate : report.candidates()) {
            ErrorReport other = with(report, candidate);
            if (listed.test(other)) {
                return other;
            }
        }
        return report;
    }

    /**
     * The reports of the candidates before the chosen code, each without candidates of its own.
     *
     * @param report the report
     * @return the preferred ones that the catalogue does not list
     */
    public static List<ErrorReport> before(ErrorReport report) {
        int chosen = report.candidates().indexOf(report.code());
        List<ErrorReport> before = new ArrayList<>();
        for (String candidate : report.candidates().subList(0, Math.max(0, chosen))) {
            before.add(with(report, candidate).toBuilder().candidates(List.of()).build());
        }
        return before;
    }

    private static ErrorReport with(ErrorReport report, String code) {
        ErrorReportBuilder other = report.toBuilder();
        return report.intCode().isPresent()
                ? other.code(Integer.valueOf(code)).build()
                : other.code(code).build();
    }

    private Candidates() {}
}
