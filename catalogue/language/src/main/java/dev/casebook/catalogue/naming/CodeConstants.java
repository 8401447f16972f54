package dev.casebook.catalogue.naming;

import dev.casebook.Code;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The constants of an error's codes: {@code X}; of a range {@code X_FIRST} and {@code X_LAST}; of a pair {@code X_CODE} and
 * {@code X_SUBCODE}; of further codes {@code X_ALSO_470}, {@code X_ALSO_MINUS_3}, {@code X_ALSO_200_299_FIRST} and
 * {@code X_ALSO_100_2388072_SUBCODE}; of a pattern {@code X_PREFIX}.
 */
public final class CodeConstants {
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9]+");
    private static final Pattern MINUS = Pattern.compile("(^|/|\\.\\.)-");

    /** The constants of an error, in the order of its codes. */
    public static List<CodeConstant> of(ErrorEntry error) {
        List<CodeConstant> constants = new ArrayList<>();
        String name = error.name().value().constant();
        constants.addAll(named(name, error.codes().code()));
        error.codes().also().forEach(also -> constants.addAll(named(name + "_ALSO_" + word(also.value()), also)));
        return constants;
    }

    /** The same constants under a former name of the error, for its own code alone. */
    public static List<CodeConstant> former(ErrorEntry error, Name.OfError former) {
        return named(former.constant(), error.codes().code());
    }

    private static List<CodeConstant> named(String name, Located<Code> code) {
        if (code.value() instanceof Code.Range) {
            return List.of(
                    new CodeConstant(name + "_FIRST", code, CodeConstant.Part.FIRST),
                    new CodeConstant(name + "_LAST", code, CodeConstant.Part.LAST));
        }
        if (code.value() instanceof Code.Pair) {
            return List.of(
                    new CodeConstant(name + "_CODE", code, CodeConstant.Part.CODE),
                    new CodeConstant(name + "_SUBCODE", code, CodeConstant.Part.SUBCODE));
        }
        if (code.value() instanceof Code.Pattern) {
            return List.of(new CodeConstant(name + "_PREFIX", code, CodeConstant.Part.PREFIX));
        }
        return List.of(new CodeConstant(name, code, CodeConstant.Part.WHOLE));
    }

    private static String word(Code code) {
        String signed = MINUS.matcher(code.toString()).replaceAll("$1MINUS_");
        return OTHER.matcher(signed).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    private CodeConstants() {}
}
