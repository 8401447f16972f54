package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.value.NameForm;
import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.NearNames;
import dev.casebook.catalogue.syntax.Syntax;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names in one section. One that has not its form is a mistake, and its entry is read on under the name that was
 * probably meant: what else is wrong with it is found in the same run.
 */
final class SectionNames {
    private final BrokenEntry.Kind kind;
    private final Set<String> taken;

    SectionNames(BrokenEntry.Kind kind, Set<String> written) {
        this.kind = kind;
        this.taken = new HashSet<>(written);
    }

    /** The entry under a name of the right form, unless there is another one of that name. */
    Syntax.Entry inForm(Syntax.Entry entry, BindContext context) {
        Syntax.Scalar key = entry.key();
        Optional<String> near = near(key.text()).filter(name -> !name.equals(key.text()) && taken.add(name));
        near.ifPresent(name -> form().read(key, context));
        return near.map(name -> new Syntax.Entry(new Syntax.Scalar(name, key.style(), key.span()), entry.value()))
                .orElse(entry);
    }

    private Optional<String> near(String written) {
        return kind == BrokenEntry.Kind.ERROR
                ? NearNames.error(written).map(Name::value)
                : NearNames.entry(written).map(Name::value);
    }

    private NameForm<?> form() {
        return switch (kind) {
            case ERROR -> NameForm.ERROR;
            case CATEGORY -> NameForm.CATEGORY;
            case OPERATION -> NameForm.OPERATION;
            case ENVELOPE -> NameForm.ENVELOPE;
            case SHAPE -> NameForm.SHAPE;
            case SOURCE -> NameForm.SOURCE;
            case CATALOGUE -> NameForm.CATALOGUE;
        };
    }
}
