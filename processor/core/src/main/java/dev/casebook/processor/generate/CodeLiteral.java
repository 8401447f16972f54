package dev.casebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.Code;
import dev.casebook.processor.plan.Plan;

/** Writes codes as Java expressions: integers in a catalogue of integers, else texts. */
final class CodeLiteral {
    /** One code, such as {@code 130429} or {@code "card_declined"}. */
    static CodeBlock single(Plan plan, String code) {
        return plan.hasIntegerCodes() ? CodeBlock.of("$L", Integer.parseInt(code)) : Literals.string(code);
    }

    /** The expression that makes the code, such as {@code Code.of(130429)}. */
    static CodeBlock expression(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            return CodeBlock.of(
                    "$T.pair($L, $L)",
                    Types.CODE,
                    single(plan, pair.code().value()),
                    single(plan, pair.subcode().value()));
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of("$T.range($L, $L)", Types.CODE, range.first(), range.last());
        }
        return CodeBlock.of("$T.of($L)", Types.CODE, single(plan, ((Code.Single) code).value()));
    }

    /** The expression that makes a report of the code, such as {@code ErrorReport.of(100, 2388072)}. */
    static CodeBlock report(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            return CodeBlock.of(
                    "$T.of($L, $L)",
                    Types.REPORT,
                    single(plan, pair.code().value()),
                    single(plan, pair.subcode().value()));
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of("$T.of($L)", Types.REPORT, range.first());
        }
        return CodeBlock.of("$T.of($L)", Types.REPORT, single(plan, ((Code.Single) code).value()));
    }

    private CodeLiteral() {}
}
