package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.CODE_OUT_OF_RANGE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.CODE_READ_DIFFERENTLY;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_CODE;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.DisplayText;
import dev.casebook.catalogue.source.Located;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** One integer code in plain digits; a text that YAML reads as another number is rejected. */
final class IntegerCode {
    private static final Pattern FORM = Pattern.compile("0|-?[1-9][0-9]*");

    // Integer.MIN_VALUE represents "no code" in what is generated
    private static final BigInteger LEAST = BigInteger.valueOf(Integer.MIN_VALUE + 1L);
    private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

    static Optional<Integer> read(Located<String> written, BindContext context) {
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

    private static Diagnostic notACode(Located<String> written) {
        String shown = DisplayText.of(written.value());
        return YamlNumbers.read(written.value())
                .map(number -> CODE_READ_DIFFERENTLY.of(shown, number).at(written.span()))
                .orElseGet(() -> NOT_A_CODE.of(shown).at(written.span()));
    }

    private IntegerCode() {}
}
