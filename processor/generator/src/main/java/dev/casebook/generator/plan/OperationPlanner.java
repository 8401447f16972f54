package dev.casebook.generator.plan;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.model.Operations;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.naming.OperationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which exceptions are errors of which operation. */
final class OperationPlanner {
    private final Catalogue catalogue;
    private final JavaNames names;
    private final CategoryTree tree;
    private final Operations operations;
    private final Map<Name, String> titles = new HashMap<>();

    OperationPlanner(Catalogue catalogue, JavaNames names, CategoryTree tree) {
        this.catalogue = catalogue;
        this.names = names;
        this.tree = tree;
        this.operations = Operations.of(catalogue);
        for (ErrorEntry error : catalogue.errors()) {
            titles.put(error.name().value(), error.texts().title().value());
        }
        for (Category category : catalogue.categories()) {
            titles.put(category.name().value(), category.title().value());
        }
    }

    OperationPlans plan() {
        return new OperationPlans(
                catalogue.operations().stream().map(this::plan).toList());
    }

    private OperationPlan plan(Operation operation) {
        OperationNames own = JavaNames.operation(operation.name().value());
        List<Name> raised = operations.raised(operation);
        return new OperationPlan(
                operation,
                own.error(),
                own.handler(),
                raised.stream().map(this::raised).toList(),
                unrecognized(new HashSet<>(raised)));
    }

    private OperationPlan.Raised raised(Name name) {
        EntryNames own =
                name instanceof Name.OfError error ? names.error(error) : names.category((Name.InKebabCase) name);
        return new OperationPlan.Raised(own.exception(), own.method(), titles.getOrDefault(name, name.value()));
    }

    private List<String> unrecognized(Set<Name> raised) {
        List<String> classes = new ArrayList<>(List.of(names.root().unrecognized()));
        for (Category category : catalogue.categories()) {
            boolean swallowed = tree.lineage(category).stream()
                    .anyMatch(above -> raised.contains(above.name().value()));
            if (!category.covers().isEmpty() && !swallowed) {
                classes.add(names.category(category.name().value()).unrecognized());
            }
        }
        return classes;
    }
}
