package dev.casebook.generator.generate.lookup;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.ReportCodes;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.plan.CodeSegment;
import dev.casebook.generator.plan.CoveredReports;
import dev.casebook.generator.plan.Plan;

/**
 * The look-up of reports whose code nothing lists or covers: by a field, then by the HTTP status.
 *
 * <pre>{@code
 * private static int indexOfCovered(ErrorReport report) {
 *     String value = report.field("type").orElse("");
 *     if (value.equals("card_error")) {
 *         return 7;
 *     }
 *     return 5;
 * }
 * }</pre>
 */
record CoveredReportsBlock(Plan plan, CoveredReports reports) {
    /** The class with the methods for reports. */
    TypeSpec addTo(TypeSpec type) {
        return type.toBuilder().addMethod(ofReport()).addMethod(covered()).build();
    }

    private MethodSpec ofReport() {
        return method("indexOf", "Returns the type of a report: by its codes, otherwise by what categories cover.")
                .addStatement("int index = indexOf($L)", ReportCodes.of(plan, "report"))
                .addStatement(
                        "return index == $L ? indexOfCovered(report) : index",
                        plan.entries().unrecognized().index())
                .build();
    }

    private MethodSpec covered() {
        CodeBlock.Builder tests = CodeBlock.builder();
        if (!reports.values().isEmpty()) {
            tests.addStatement("String value = report.field($L).orElse($S)", StringLiteral.string(reports.field()), "");
        }
        for (CoveredReports.Value value : reports.values()) {
            tests.beginControlFlow(
                            "if (value.$L($L))",
                            value.isPrefix() ? "startsWith" : "equals",
                            StringLiteral.string(value.text()))
                    .addStatement("return $L", value.index())
                    .endControlFlow();
        }
        if (!reports.statuses().isEmpty()) {
            tests.addStatement("int status = report.httpStatus().orElse(0)");
        }
        for (CodeSegment segment : reports.statuses()) {
            tests.beginControlFlow("if ($L <= status && status <= $L)", segment.first(), segment.last())
                    .addStatement("return $L", segment.index())
                    .endControlFlow();
        }
        return method("indexOfCovered", "Returns the type of a report whose codes nothing lists or covers.")
                .addModifiers(PRIVATE)
                .addCode(tests.addStatement(
                                "return $L", plan.entries().unrecognized().index())
                        .build())
                .build();
    }

    private static MethodSpec.Builder method(String name, String doc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(doc + "\n\n@param report the report\n@return the index of the type\n")
                .addModifiers(STATIC)
                .returns(TypeName.INT)
                .addParameter(RuntimeTypes.REPORT, "report");
    }
}
