package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The former names that are still generated, as aliases: those that no other error has or had. */
public final class Aliases {
    /**
     * One alias.
     *
     * @param error the error as it is called now
     * @param former what it was called
     */
    public record Alias(ErrorEntry error, Located<Name.OfError> former) {}

    /** The aliases of a catalogue, in its order. */
    public static List<Alias> of(Catalogue catalogue) {
        Set<Name.OfError> used = new HashSet<>();
        catalogue.errors().forEach(error -> used.add(error.name().value()));
        List<Alias> aliases = new ArrayList<>();
        for (ErrorEntry error : catalogue.errors()) {
            for (Located<Name.OfError> former : error.lifecycle().renamedFrom()) {
                if (used.add(former.value())) {
                    aliases.add(new Alias(error, former));
                }
            }
        }
        return aliases;
    }

    private Aliases() {}
}
