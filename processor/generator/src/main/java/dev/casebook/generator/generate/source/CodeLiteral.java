package dev.casebook.generator.generate.source;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.Code;
import dev.casebook.generator.plan.Plan;

/** Writes codes as Java expressions: integers in a catalogue of integers, else texts. */
public final class CodeLiteral {
    /** One code, such as {@code 130429} or {@code "card_declined"}. */
    public static CodeBlock single(Plan plan, String code) {
        return plan.hasIntegerCodes() ? CodeBlock.of("$L", Integer.parseInt(code)) : StringLiteral.string(code);
    }

    /** The expression that makes the code, such as {@code Code.of(130429)}. */
    public static CodeBlock expression(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            return CodeBlock.of(
                    "$T.pair($L, $L)",
                    RuntimeTypes.CODE,
                    single(plan, pair.code().value()),
                    single(plan, pair.subcode().value()));
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of("$T.range($L, $L)", RuntimeTypes.CODE, range.first(), range.last());
        }
        return CodeBlock.of("$T.of($L)", RuntimeTypes.CODE, single(plan, ((Code.Single) code).value()));
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
            return CodeBlock.of("$T.of($L)", RuntimeTypes.REPORT, range.first());
        }
        return CodeBlock.of("$T.of($L)", RuntimeTypes.REPORT, single(plan, ((Code.Single) code).value()));
    }

    private CodeLiteral() {}
}
