package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.Problem.SAME_CONSTANT;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.naming.CodeConstant;
import dev.casebook.catalogue.naming.CodeConstants;
import java.util.HashMap;
import java.util.Map;

/** Each constant for a code has a name of its own. */
final class UniqueConstants implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<String, CodeConstant> constants = new HashMap<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (CodeConstant constant : CodeConstants.of(error)) {
                CodeConstant first = constants.putIfAbsent(constant.name(), constant);
                // the same code twice is a finding already
                if (first != null
                        && !first.code().value().equals(constant.code().value())) {
                    findings.add(clash(first, constant));
                }
            }
        }
    }

    private static Diagnostic clash(CodeConstant first, CodeConstant second) {
        String one = first.code().value().toString();
        String two = second.code().value().toString();
        return Diagnostic.at(second.code().span(), SAME_CONSTANT, two, one, second.name())
                .with("the other code", first.code().span());
    }
}
