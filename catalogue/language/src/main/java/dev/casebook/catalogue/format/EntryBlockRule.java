package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.ENTRY_IN_BRACES;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.NestedKeys;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Entries of the top sections have a line for each key, and what is in brackets or braces is on one line. */
final class EntryBlockRule implements FormatRule {
    @Override
    public void check(FormattedFile file, Findings findings) {
        for (Syntax.Entry section : file.root().entries()) {
            Optional<Key<?>> key = file.keys().find(section.key().text());
            if (key.filter(EntryBlockRule::hasEntries).isPresent()) {
                checkSection(section, findings);
            }
        }
        file.parts().stream()
                .filter(FormattedFile::isFlow)
                .filter(part -> part.span().line() != part.span().endLine())
                .forEach(part -> findings.add(ENTRY_IN_BRACES.of().at(part.span())));
    }

    static boolean hasEntries(Key<?> key) {
        return key.is(Key.Trait.SECTION)
                && Language.inside(key)
                        .filter(inside -> inside.kind() == NestedKeys.Kind.EACH)
                        .isPresent();
    }

    private static void checkSection(Syntax.Entry section, Findings findings) {
        if (section.value() instanceof Syntax.Mapping entries) {
            entries.entries().stream()
                    .map(Syntax.Entry::value)
                    .filter(FormattedFile::isFlow)
                    .forEach(value -> findings.add(ENTRY_IN_BRACES.of().at(value.span())));
        }
    }
}
