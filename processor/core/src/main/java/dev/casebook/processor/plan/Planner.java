package dev.casebook.processor.plan;

import static java.util.stream.Collectors.groupingBy;

import dev.casebook.Advice;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the plan of a catalogue that has no findings. */
public final class Planner {
    private final Catalogue catalogue;
    private final JavaNames names;
    private final Inheritance inheritance;
    private final LookupPlanner lookups;
    private final Map<Name.InKebabCase, List<ErrorEntry>> errorsOf;
    private final Map<Name.InKebabCase, List<Category>> childrenOf = new HashMap<>();
    private final Map<Name.OfError, Integer> indexOf = new HashMap<>();
    private final Map<Name.InKebabCase, Integer> unrecognizedOf = new HashMap<>();

    private Planner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = JavaNames.of(catalogue);
        this.inheritance = new Inheritance(catalogue);
        this.errorsOf = catalogue.errors().stream()
                .collect(groupingBy(error -> error.category().value()));
        catalogue.categories().forEach(this::addToParent);
        numberErrors();
        numberUnrecognized();
        this.lookups = catalogue.codes() == CodeKind.INTEGER
                ? new IntegerLookupPlanner(catalogue, inheritance, indexOf, unrecognizedOf)
                : new TextLookupPlanner(catalogue, indexOf, unrecognizedOf);
    }

    /**
     * The plan of a catalogue.
     *
     * @param target where it is generated to
     */
    public static Plan plan(Catalogue catalogue, Target target) {
        return new Planner(catalogue).plan(target);
    }

    private Plan plan(Target target) {
        List<CategoryPlan> top = catalogue.categories().stream()
                .filter(category -> category.parent().isEmpty())
                .map(category -> category(category, Optional.empty()))
                .toList();
        return new Plan(
                target,
                catalogue,
                new RootNames(catalogue.name().value().value()),
                top,
                catalogue.errors().stream().map(this::error).toList(),
                root(),
                lookups.lookup(),
                false);
    }

    private void addToParent(Category category) {
        category.parent()
                .ifPresent(parent -> childrenOf
                        .computeIfAbsent(parent.value(), name -> new ArrayList<>())
                        .add(category));
    }

    private void numberErrors() {
        for (ErrorEntry error : catalogue.errors()) {
            indexOf.put(error.name().value(), indexOf.size());
        }
    }

    /** The root's type comes right behind the errors, then those of the categories in the order of the plan. */
    private void numberUnrecognized() {
        for (Category category : catalogue.categories()) {
            if (category.parent().isEmpty()) {
                numberUnrecognized(category);
            }
        }
    }

    private void numberUnrecognized(Category category) {
        if (!category.covers().isEmpty()) {
            unrecognizedOf.put(category.name().value(), catalogue.errors().size() + 1 + unrecognizedOf.size());
        }
        children(category).forEach(this::numberUnrecognized);
    }

    private List<Category> children(Category category) {
        return childrenOf.getOrDefault(category.name().value(), List.of());
    }

    private CategoryPlan category(Category category, Optional<String> parent) {
        String className = names.categoryClass(category.name().value());
        return new CategoryPlan(
                category,
                className,
                names.categoryMethod(category.name().value()),
                names.handlerPart(category.name().value()),
                parent,
                errorsOf.getOrDefault(category.name().value(), List.of()).stream()
                        .map(this::error)
                        .toList(),
                children(category).stream()
                        .map(child -> category(child, Optional.of(className)))
                        .toList(),
                unrecognized(category));
    }

    private ErrorPlan error(ErrorEntry entry) {
        Name.OfError name = entry.name().value();
        return new ErrorPlan(
                entry,
                indexOf.get(name),
                names.errorClass(name),
                names.errorMethod(name),
                entry.category().value().constant(),
                inheritance.advice(entry),
                lookups.sample(entry));
    }

    private Optional<UnrecognizedPlan> unrecognized(Category category) {
        if (category.covers().isEmpty()) {
            return Optional.empty();
        }
        Name.InKebabCase name = category.name().value();
        return Optional.of(new UnrecognizedPlan(
                unrecognizedOf.get(name),
                names.unrecognizedClass(name),
                names.unrecognizedMethod(name),
                "Unrecognized error: " + category.title().value(),
                inheritance.advice(category).orElse(new Advice.GiveUp()),
                lookups.sample(category)));
    }

    private UnrecognizedPlan root() {
        return new UnrecognizedPlan(
                catalogue.errors().size(),
                new RootNames(catalogue.name().value().value()).unrecognized(),
                "onUnrecognized",
                "Unrecognized error",
                new Advice.GiveUp(),
                lookups.sampleOfNone());
    }
}
