package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the operations of a catalogue raise, with what they include and without what a category among it swallows. */
public final class Operations {
    private final Map<Name.InKebabCase, Operation> byName = new LinkedHashMap<>();
    private final Map<Name.OfError, ErrorEntry> errors = new HashMap<>();
    private final CategoryTree tree;

    private Operations(Catalogue catalogue) {
        tree = CategoryTree.of(catalogue);
        catalogue.operations().forEach(operation -> byName.put(operation.name().value(), operation));
        catalogue.errors().forEach(error -> errors.put(error.name().value(), error));
    }

    /** The operations of a catalogue. */
    public static Operations of(Catalogue catalogue) {
        return new Operations(catalogue);
    }

    /** The operation of a name. */
    public Optional<Operation> find(Name.InKebabCase name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Categories and errors that the operation raises; of those that belong to another one among them none. */
    public List<Name> raised(Operation operation) {
        Set<Name> all = new LinkedHashSet<>();
        reach(operation).forEach(included -> included.raises().forEach(name -> all.add(name.value())));
        return all.stream()
                .filter(this::isKnown)
                .filter(name -> swallower(name, all).isEmpty())
                .toList();
    }

    /** The category among these to which the category or error belongs; empty where none of them does. */
    public Optional<Name> swallower(Name name, Set<Name> among) {
        return above(name).stream().filter(among::contains).findFirst();
    }

    /** The operation itself and all that it includes, each once. */
    public Set<Operation> reach(Operation operation) {
        Set<Operation> reached = new LinkedHashSet<>();
        List<Operation> waiting = new ArrayList<>(List.of(operation));
        while (!waiting.isEmpty()) {
            Operation next = waiting.remove(0);
            if (reached.add(next)) {
                next.include().stream()
                        .map(Located::value)
                        .forEach(name -> find(name).ifPresent(waiting::add));
            }
        }
        return reached;
    }

    private boolean isKnown(Name name) {
        return name instanceof Name.OfError error
                ? errors.containsKey(error)
                : tree.find((Name.InKebabCase) name).isPresent();
    }

    /** The names of the categories above, from the nearest to the top. */
    private List<Name> above(Name name) {
        Optional<Category> category = name instanceof Name.OfError error
                ? Optional.ofNullable(errors.get(error))
                        .flatMap(entry -> tree.find(entry.category().value()))
                : tree.find((Name.InKebabCase) name).flatMap(tree::parent);
        return category.map(tree::lineage).orElse(List.of()).stream()
                .<Name>map(above -> above.name().value())
                .filter(above -> !above.equals(name))
                .toList();
    }
}
