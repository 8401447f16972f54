package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.NameProblems.SAME_CONSTANT;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.naming.Aliases;
import dev.casebook.catalogue.naming.CodeConstant;
import dev.casebook.catalogue.naming.CodeConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each constant for a code has a name of its own. */
final class DuplicateConstantRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        List<CodeConstant> all = new ArrayList<>();
        catalogue.errors().forEach(error -> all.addAll(CodeConstants.of(error)));
        Aliases.of(catalogue)
                .forEach(alias -> all.addAll(
                        CodeConstants.former(alias.error(), alias.former().value())));
        Map<String, CodeConstant> constants = new HashMap<>();
        for (CodeConstant constant : all) {
            CodeConstant first = constants.putIfAbsent(constant.name(), constant);
            // the same code twice is a finding already
            if (first != null && !first.code().value().equals(constant.code().value())) {
                findings.add(clash(first, constant));
            }
        }
    }

    private static Finding clash(CodeConstant first, CodeConstant second) {
        String one = first.code().value().toString();
        String two = second.code().value().toString();
        return SAME_CONSTANT
                .of(two, one, second.name())
                .at(second.code().span())
                .with(Label.OTHER_CODE, first.code().span());
    }
}
