package dev.casebook.generator.generate.source;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.generator.plan.Plan;

/** The codes of a report as the arguments of a look-up. */
public final class ReportCodes {
    /**
     * The arguments, such as {@code report.code(), report.subcode()}.
     *
     * @param report the expression for the report
     */
    public static CodeBlock of(Plan plan, String report) {
        if (plan.hasIntegerCodes()) {
            return CodeBlock.of("$1T.code($2L), $1T.subcode($2L)", RuntimeTypes.INT_CODES, report);
        }
        return plan.hasSubcodes()
                ? CodeBlock.of("$1L.code(), $1L.subcode()", report)
                : CodeBlock.of("$L.code()", report);
    }

    private ReportCodes() {}
}
