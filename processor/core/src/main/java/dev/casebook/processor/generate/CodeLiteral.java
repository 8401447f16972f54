package dev.casebook.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.Code;
import dev.casebook.processor.plan.Plan;

/** Writes codes as Java expressions: integers in a catalogue of integers, else texts. */
final class CodeLiteral {
    /** One code, such as {@code 130429} or {@code "card_declined"}. */
    static CodeBlock single(Plan plan, Code.Single code) {
        return plan.hasIntegerCodes() ? CodeBlock.of("$L", code.number()) : Literals.string(code.value());
    }

    /** The expression that makes the code, such as {@code Code.of(130429)}. */
    static CodeBlock expression(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            return CodeBlock.of(
                    "$T.pair($L, $L)", Runtime.CODE, single(plan, pair.code()), single(plan, pair.subcode()));
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of("$T.range($L, $L)", Runtime.CODE, range.first(), range.last());
        }
        return CodeBlock.of("$T.of($L)", Runtime.CODE, single(plan, (Code.Single) code));
    }

    /** The expression that makes a report of the code, such as {@code ErrorReport.of(100, 2388072)}. */
    static CodeBlock report(Plan plan, Code code) {
        if (code instanceof Code.Pair pair) {
            return CodeBlock.of(
                    "$T.of($L, $L)", Runtime.REPORT, single(plan, pair.code()), single(plan, pair.subcode()));
        }
        if (code instanceof Code.Range range) {
            return CodeBlock.of("$T.of($L)", Runtime.REPORT, range.first());
        }
        return CodeBlock.of("$T.of($L)", Runtime.REPORT, single(plan, (Code.Single) code));
    }

    private CodeLiteral() {}
}
