package dev.casebook.generator.generate.source;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.Code;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.SampleReport;

/** Writes codes as Java expressions: integers in a catalogue of integers, else texts. */
public final class CodeLiteral {
    /** One code, such as {@code 130429} or {@code "card_declined"}. */
    public static CodeBlock single(Plan plan, String code) {
        return plan.hasIntegerCodes() ? CodeBlock.of("$L", integer(code)) : StringLiteral.string(code);
    }

    /** As the catalogue writes it: hexadecimal literals stay hexadecimal. */
    private static String integer(String code) {
        return code.startsWith("0x") ? code : Integer.toString(Integer.parseInt(code));
    }

    /** The expression that makes the code, such as {@code Code.of(130429)}. */
    public static CodeBlock expression(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            CodeBlock first = single(plan, pair.code().value());
            CodeBlock second = single(plan, pair.subcode().value());
            Object[] arguments = plan.hasHexCodes()
                    ? new Object[] {RuntimeTypes.CODE, RuntimeTypes.CODE, first, RuntimeTypes.CODE, second}
                    : new Object[] {RuntimeTypes.CODE, first, second};
            return CodeBlock.of(
                    plan.hasHexCodes() ? "new $T.Pair($T.hex($L), $T.hex($L))" : "$T.pair($L, $L)", arguments);
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of(
                    "$T.$L($L, $L)",
                    RuntimeTypes.CODE,
                    plan.hasHexCodes() ? "hexRange" : "range",
                    single(plan, range.notation().text(range.first())),
                    single(plan, range.notation().text(range.last())));
        }
        if (code instanceof Code.Pattern pattern) {
            return CodeBlock.of("$T.pattern($L)", RuntimeTypes.CODE, StringLiteral.string(pattern.template()));
        }
        return CodeBlock.of(
                "$T.$L($L)",
                RuntimeTypes.CODE,
                plan.hasHexCodes() ? "hex" : "of",
                single(plan, ((Code.Single) code).value()));
    }

    /** The expression that makes a report for tests. */
    public static CodeBlock report(Plan plan, SampleReport sample) {
        CodeBlock.Builder report = CodeBlock.builder().add(report(plan, sample.code()));
        if (sample.field().isEmpty() && sample.http().isEmpty()) {
            return report.build();
        }
        report.add(".toBuilder()");
        if (!sample.field().isEmpty()) {
            report.add(".field($L, $L)", StringLiteral.string(sample.field()), StringLiteral.string(sample.value()));
        }
        sample.http().ifPresent(status -> report.add(".httpStatus($L)", status));
        return report.add(".build()").build();
    }

    /** The expression that makes a report of the code, such as {@code ErrorReport.of(100, 2388072)}. */
    public static CodeBlock report(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            return CodeBlock.of(
                    "$T.of($L, $L)",
                    RuntimeTypes.REPORT,
                    single(plan, pair.code().value()),
                    single(plan, pair.subcode().value()));
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of(
                    "$T.of($L)",
                    RuntimeTypes.REPORT,
                    single(plan, range.notation().text(range.first())));
        }
        return CodeBlock.of("$T.of($L)", RuntimeTypes.REPORT, single(plan, ((Code.Single) code).value()));
    }

    private CodeLiteral() {}
}
