package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.CodeProblems.HEX_CODE_OF_NONE;
import static dev.casebook.catalogue.diagnostic.CodeProblems.NOT_A_HEX_CODE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.CODE_OUT_OF_RANGE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.CODE_READ_DIFFERENTLY;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_CODE;

import dev.casebook.Code.Notation;
import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.source.Located;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One integer code: in plain digits, where a text that YAML reads as another number is rejected, or in hexadecimal without
 * a sign.
 */
final class IntegerCode {
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]{1,8}");
    private static final int RADIX = 16;

    private static final Pattern FORM = Pattern.compile("0|-?[1-9][0-9]*");

    // Integer.MIN_VALUE represents "no code" in what is generated
    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE + 1L);
    private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

    static Optional<Integer> read(Located<String> written, Notation notation, BindContext context) {
        return notation == Notation.HEX ? hex(written, context) : decimal(written, context);
    }

    private static Optional<Integer> hex(Located<String> written, BindContext context) {
        if (!HEX.matcher(written.value()).matches()) {
            context.add(NOT_A_HEX_CODE.of(written.value()).at(written.span()));
            return Optional.empty();
        }
        int code = Integer.parseUnsignedInt(written.value().substring(2), RADIX);
        if (code == Integer.MIN_VALUE) {
            context.add(HEX_CODE_OF_NONE.of(written.value()).at(written.span()));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private static Optional<Integer> decimal(Located<String> written, BindContext context) {
        if (!FORM.matcher(written.value()).matches()) {
            context.add(notACode(written));
            return Optional.empty();
        }
        if (!fits(written.value())) {
            context.add(CODE_OUT_OF_RANGE
                    .of(written.value(), LEAST.toString(), MAX.toString())
                    .at(written.span()));
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(written.value()));
    }

    private static boolean fits(String digits) {
        if (digits.length() > 11) {
            return false;
        }
        BigInteger code = new BigInteger(digits);
        return code.compareTo(LEAST) >= 0 && code.compareTo(MAX) <= 0;
    }

    private static Finding notACode(Located<String> written) {
        String shown = DisplayText.of(written.value());
        return YamlNumbers.read(written.value())
                .map(number -> CODE_READ_DIFFERENTLY.of(shown, number).at(written.span()))
                .orElseGet(() -> NOT_A_CODE.of(shown).at(written.span()));
    }

    private IntegerCode() {}
}
