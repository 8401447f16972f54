package dev.casebook.generator.skeleton;

import dev.casebook.catalogue.model.BrokenEntry;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.NearNames;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.naming.OperationNames;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the operations whose types no other type meets; broken ones too, as far as their names are readable. */
final class RepairedOperations {
    /**
     * The operations that can be written.
     *
     * @param taken the types that are written already, in small letters; those of the operations are added
     */
    static List<Operation> of(Catalogue broken, Set<String> taken) {
        Map<Name.InKebabCase, Operation> operations = new LinkedHashMap<>();
        broken.operations().forEach(each -> operations.put(each.name().value(), each));
        broken.broken().entries().forEach(entry -> add(entry, operations));
        List<Operation> kept = new ArrayList<>();
        for (Operation operation : operations.values()) {
            OperationNames names = JavaNames.operation(operation.name().value());
            if (taken.add(names.error().toLowerCase(Locale.ROOT))
                    && taken.add(names.handler().toLowerCase(Locale.ROOT))) {
                kept.add(operation);
            }
        }
        return kept;
    }

    private static void add(BrokenEntry entry, Map<Name.InKebabCase, Operation> operations) {
        if (entry.kind() == BrokenEntry.Kind.OPERATION) {
            entry.name()
                    .ifPresent(written -> NearNames.entry(written.value())
                            .ifPresent(name -> operations.putIfAbsent(name, empty(name, written))));
        }
    }

    private static Operation empty(Name.InKebabCase name, Located<String> written) {
        return new Operation(new Located<>(name, written.span()), written, Optional.empty(), List.of(), List.of());
    }

    private RepairedOperations() {}
}
