package dev.casebook.catalogue.format;

import static dev.casebook.catalogue.diagnostic.StyleProblems.KEY_OUT_OF_ORDER;

import dev.casebook.catalogue.bind.Language;
import dev.casebook.catalogue.bind.mapping.Key;
import dev.casebook.catalogue.bind.mapping.Keys;
import dev.casebook.catalogue.bind.mapping.NestedKeys;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.diagnostic.Label;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.Optional;

/** Keys are in the order of the language's lists. Names that the catalogue chooses have no order. */
final class KeyOrderRule implements FormatRule {
    @Override
    public void check(FormattedFile file, Findings findings) {
        check(file.root(), file.keys(), findings);
    }

    private static void check(Syntax.Mapping mapping, Keys keys, Findings findings) {
        Optional<Syntax.Scalar> last = Optional.empty();
        for (Syntax.Entry entry : mapping.entries()) {
            Optional<Key<?>> key = keys.find(entry.key().text());
            key.flatMap(Language::inside).ifPresent(inside -> descend(entry.value(), inside, findings));
            if (key.isPresent() && last.isPresent() && isBefore(entry.key(), last.get(), keys)) {
                findings.add(KEY_OUT_OF_ORDER
                        .of(entry.key().text(), last.get().text())
                        .at(entry.key().span())
                        .with(Label.LATER_KEY, last.get().span()));
            } else if (key.isPresent()) {
                last = Optional.of(entry.key());
            }
        }
    }

    private static boolean isBefore(Syntax.Scalar one, Syntax.Scalar two, Keys keys) {
        return keys.names().indexOf(one.text()) < keys.names().indexOf(two.text());
    }

    private static void descend(Syntax value, NestedKeys inside, Findings findings) {
        if (!(value instanceof Syntax.Mapping mapping)) {
            return;
        }
        if (inside.kind() == NestedKeys.Kind.ONE) {
            check(mapping, inside.keys(), findings);
            return;
        }
        for (Syntax.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Syntax.Mapping each) {
                check(each, inside.keys(), findings);
            }
        }
    }
}
