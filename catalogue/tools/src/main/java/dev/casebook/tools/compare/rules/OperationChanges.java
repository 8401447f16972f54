package dev.casebook.tools.compare.rules;

import static java.util.stream.Collectors.toCollection;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Operation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Operations and what they raise. */
final class OperationChanges implements ChangeGroup {
    private static final ChangeRule ADDED = ChangeRule.behaviour(
            "operation-added", "an operation is new", "There are new types, and nothing else changes.");
    private static final ChangeRule REMOVED = ChangeRule.breaking(
            "operation-removed", "an operation is gone", "Code that uses its types stops compiling.");
    private static final ChangeRule GAINED = ChangeRule.addition(
            "operation-raises-more",
            "an operation raises more errors",
            "They were `Other` before; complete handlers of the operation have one more case.");
    private static final ChangeRule LOST = ChangeRule.breaking(
            "operation-raises-less",
            "an operation raises fewer errors",
            "They are `Other` now, and a handler method for one of them stops compiling.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(ADDED, REMOVED, GAINED, LOST);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        for (Operation operation : comparison.before().operations()) {
            Optional<Operation> now = find(operation, comparison.after());
            if (now.isEmpty()) {
                changes.add(REMOVED, name(operation), operation.name().span());
            } else {
                raised(operation, now.get(), comparison, changes);
            }
        }
        comparison.after().operations().stream()
                .filter(operation -> find(operation, comparison.before()).isEmpty())
                .forEach(operation ->
                        changes.add(ADDED, name(operation), operation.name().span()));
    }

    private static void raised(Operation was, Operation is, Comparison comparison, Changes changes) {
        Set<String> before = names(was, comparison);
        Set<String> after = names(is, comparison);
        Set<String> gained = without(after, before);
        Set<String> lost = without(before, after);
        if (!gained.isEmpty()) {
            changes.add(GAINED, name(is), String.join(", ", gained), is.name().span());
        }
        if (!lost.isEmpty()) {
            changes.add(LOST, name(is), String.join(", ", lost), is.name().span());
        }
    }

    /** What is written under {@code raises} and {@code include}; an error that was renamed counts under its new name. */
    private static Set<String> names(Operation operation, Comparison comparison) {
        Set<String> names = operation.raises().stream()
                .map(raised -> raised.value().value())
                .map(name -> comparison.both().stream()
                        .filter(pair -> pair.was().name().value().value().equals(name))
                        .map(Comparison.Both::name)
                        .findFirst()
                        .orElse(name))
                .collect(toCollection(TreeSet::new));
        operation.include().stream().map(Located::value).forEach(name -> names.add(name.value()));
        return names;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static Optional<Operation> find(Operation operation, Catalogue catalogue) {
        return catalogue.operations().stream()
                .filter(each -> each.name().value().equals(operation.name().value()))
                .findFirst();
    }

    private static String name(Operation operation) {
        return operation.name().value().value();
    }
}
