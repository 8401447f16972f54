package dev.casebook.catalogue.rules;

import static dev.casebook.catalogue.diagnostic.NameProblems.SAME_TYPE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.naming.GeneratedType;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Each generated type has a name of its own, also where file systems ignore case. */
final class DuplicateTypeRule implements Rule {
    @Override
    public void check(Catalogue catalogue, Findings findings) {
        Map<String, GeneratedType> types = new HashMap<>();
        // two entries that meet in one type often meet in further ones: one finding is enough
        Set<List<Span>> reported = new HashSet<>();
        for (GeneratedType type : JavaNames.of(catalogue).types()) {
            GeneratedType first = types.putIfAbsent(type.name().toLowerCase(Locale.ROOT), type);
            if (first != null && reported.add(List.of(first.span(), type.span()))) {
                findings.add(clash(first, type));
            }
        }
    }

    private static Finding clash(GeneratedType first, GeneratedType second) {
        return SAME_TYPE
                .of(second.of(), first.of(), second.name())
                .at(second.span())
                .with(Label.OTHER_ONE, first.span());
    }
}
