package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.NameProblems.TAKEN_METHOD;

import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import java.util.Set;

/** No entry takes the name of a method that every handler has. */
final class HandlerMethodNameRule implements Rule {
    private static final Set<String> TAKEN = Set.of("onUnrecognized", "onUnreadable");

    @Override
    public void check(Catalogue catalogue, Findings findings) {
        JavaNames names = JavaNames.of(catalogue);
        catalogue
                .errors()
                .forEach(error -> check(error.name(), names.error(error.name().value()), findings));
        catalogue
                .categories()
                .forEach(category ->
                        check(category.name(), names.category(category.name().value()), findings));
    }

    private static void check(Located<? extends Name> name, EntryNames names, Findings findings) {
        if (TAKEN.contains(names.method())) {
            findings.add(TAKEN_METHOD.of(name.value().value(), names.method()).at(name.span()));
        }
    }
}
