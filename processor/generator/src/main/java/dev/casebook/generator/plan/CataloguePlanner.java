package dev.casebook.generator.plan;

import dev.casebook.Advice;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import java.util.List;
import java.util.Optional;

/** Makes the plan of a catalogue that has no findings. */
public final class CataloguePlanner {
    private final Catalogue catalogue;
    private final JavaNames names;
    private final CategoryTree tree;
    private final LookupPlanner lookups;
    private final CoveredReportsPlanner reports;
    private final TypeIndices indices;
    private final OwnClasses classes;

    private CataloguePlanner(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.names = JavaNames.of(catalogue);
        this.tree = CategoryTree.of(catalogue);
        this.classes = OwnClasses.of(catalogue);
        this.indices = new TypeIndices(catalogue, tree);
        this.reports = new CoveredReportsPlanner(catalogue, tree, indices);
        this.lookups = catalogue.head().codes().isInteger()
                ? new IntegerLookupPlanner(catalogue, tree, indices)
                : new TextLookupPlanner(catalogue, tree, indices);
    }

    /**
     * The plan of a catalogue.
     *
     * @param target where it is generated to
     */
    public static Plan plan(Catalogue catalogue, GenerationTarget target) {
        return new CataloguePlanner(catalogue).plan(target);
    }

    private Plan plan(GenerationTarget target) {
        List<CategoryPlan> top = tree.tops().stream()
                .map(category -> category(category, Optional.empty()))
                .toList();
        return new Plan(
                target,
                catalogue,
                names.root(),
                new EntryPlans(
                        top,
                        catalogue.errors().stream().map(this::error).toList(),
                        root(),
                        new OperationPlanner(catalogue, names, tree).plan()),
                lookups.lookup(),
                reports.reports(),
                Plan.Extent.COMPLETE);
    }

    private CategoryPlan category(Category category, Optional<String> parent) {
        EntryNames own = names.category(category.name().value());
        return new CategoryPlan(
                category,
                own.exception(),
                own.method(),
                own.handler(),
                parent,
                tree.errors(category).stream().map(this::error).toList(),
                tree.children(category).stream()
                        .map(child -> category(child, Optional.of(own.exception())))
                        .toList(),
                unrecognized(category));
    }

    private ErrorPlan error(ErrorEntry entry) {
        boolean hasClass = classes.has(entry);
        EntryNames own = hasClass
                ? names.error(entry.name().value())
                : names.category(entry.category().value());
        return new ErrorPlan(
                entry,
                indices.of(entry),
                new ExceptionNames(
                        hasClass ? ExceptionNames.Owner.ERROR : ExceptionNames.Owner.CATEGORY,
                        own.exception(),
                        own.method(),
                        aliases(entry)),
                entry.category().value().constant(),
                Behaviour.of(entry, tree),
                lookups.sample(entry),
                indices.replacementOf(entry));
    }

    private static List<AliasPlan> aliases(ErrorEntry entry) {
        return entry.lifecycle().renamedFrom().stream()
                .map(former -> JavaNames.former(former.value()))
                .map(former -> new AliasPlan(former.exception(), former.method(), former.constant()))
                .toList();
    }

    private Optional<UnrecognizedPlan> unrecognized(Category category) {
        if (category.covers().isEmpty()) {
            return Optional.empty();
        }
        Name.InKebabCase name = category.name().value();
        return Optional.of(new UnrecognizedPlan(
                indices.unrecognized(category),
                Optional.of(name.constant()),
                names.category(name).unrecognized(),
                names.category(name).unrecognizedMethod(),
                "Unrecognized error: " + category.title().value(),
                tree.advice(category).orElse(new Advice.GiveUp()),
                tree.outcome(category),
                lookups.sample(category).map(SampleReport::of).orElseGet(() -> reports.sample(category, none()))));
    }

    private UnrecognizedPlan root() {
        return new UnrecognizedPlan(
                indices.unrecognized(),
                Optional.empty(),
                names.root().unrecognized(),
                "onUnrecognized",
                "Unrecognized error",
                new Advice.GiveUp(),
                Optional.empty(),
                none());
    }

    private SampleReport none() {
        return SampleReport.of(lookups.sampleOfNone());
    }
}
