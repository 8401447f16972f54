package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.NameProblems.PLATFORM_TYPE;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.naming.GeneratedType;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.rules.support.PlatformTypes;

/** No generated type hides one that Java code sees without an import. */
final class PlatformTypeRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        for (GeneratedType type : JavaNames.of(catalogue).types()) {
            PlatformTypes.packageOf(type.name())
                    .ifPresent(owner -> findings.add(
                            PLATFORM_TYPE.of(type.of(), type.name(), owner).at(type.span())));
        }
    }
}
