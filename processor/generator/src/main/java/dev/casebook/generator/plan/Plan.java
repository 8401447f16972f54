package dev.casebook.generator.plan;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Details;
import dev.casebook.catalogue.naming.RootNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The API of a catalogue with every Java name decided.
 *
 * @param target where it is generated to
 * @param catalogue the catalogue
 * @param roots the names of the types that exist once
 * @param entries its categories, errors and operations
 * @param lookup what the codes lead to
 * @param coveredReports what reports lead to whose code nothing lists or covers
 * @param extent whether there is more than a skeleton
 */
public record Plan(
        GenerationTarget target,
        Catalogue catalogue,
        RootNames roots,
        EntryPlans entries,
        Lookup lookup,
        CoveredReports coveredReports,
        Extent extent) {
    /** How much of a catalogue is generated. */
    public enum Extent {
        /** Everything. */
        COMPLETE,
        /** The types alone, since the catalogue has findings; they keep the compiler silent. */
        SKELETON
    }

    /** The same plan for a catalogue that has findings: the root says so, and handlers of it are not checked. */
    public Plan asSkeleton() {
        return new Plan(target, catalogue, roots, entries, lookup, coveredReports, Extent.SKELETON);
    }

    /** Whether only types are generated. */
    public boolean isSkeleton() {
        return extent == Extent.SKELETON;
    }

    /** The top categories, in the catalogue's order. */
    public List<CategoryPlan> categories() {
        return entries.categories();
    }

    /** Every error, by index. */
    public List<ErrorPlan> errors() {
        return entries.errors();
    }

    /** The error that replaces a deprecated one; empty if none does. */
    public Optional<ErrorPlan> replacement(ErrorPlan deprecated) {
        return deprecated.replacement().stream().mapToObj(errors()::get).findFirst();
    }

    /** The operations. */
    public OperationPlans operations() {
        return entries.operations();
    }

    /** The package of everything that is generated. */
    public String packageName() {
        return target.packageName();
    }

    /** Whether codes are integers. */
    public boolean hasIntegerCodes() {
        return catalogue.head().codes().isInteger();
    }

    /** Whether codes are written in hexadecimal. */
    public boolean hasHexCodes() {
        return catalogue.head().codes() == CodeKind.HEX;
    }

    /** Whether a look-up takes a subcode: always for integers, and for texts where the catalogue has some. */
    public boolean hasSubcodes() {
        return !(lookup instanceof Lookup.Texts texts) || texts.hasPairs();
    }

    /** Whether a shape chooses between codes by whether the catalogue lists them. */
    public boolean choosesCodes() {
        return catalogue.shapes().stream()
                .flatMap(shape -> shape.parts().stream())
                .flatMap(part -> part.from().stream())
                .anyMatch(source -> source.value().isKnown());
    }

    /** Whether bodies are read, and so can be unreadable. */
    public boolean hasEnvelopes() {
        return catalogue.hasEnvelopes();
    }

    /** Whether there is a class that reads bodies. */
    public boolean hasReader() {
        return hasEnvelopes() && target.reading() != ReaderScope.NOTHING;
    }

    /** Whether texts are there in other languages too. */
    public boolean hasTranslations() {
        return !catalogue.translations().read().isEmpty();
    }

    /** Whether messages of exceptions show what the server says. */
    public boolean showsDetails() {
        return catalogue.head().details() == Details.SHOWN;
    }

    /** Whether each error has a class of its own. */
    public boolean hasClassForEach() {
        return errors().stream().allMatch(ErrorPlan::hasClass);
    }

    /** Every category, each before those that are nested in it. */
    public List<CategoryPlan> allCategories() {
        List<CategoryPlan> all = new ArrayList<>();
        categories().forEach(top -> collect(top, all));
        return all;
    }

    /** Every type for codes that no error lists: the root's, then the categories'; by index. */
    public List<UnrecognizedPlan> allUnrecognized() {
        List<UnrecognizedPlan> all = new ArrayList<>();
        all.add(entries.unrecognized());
        allCategories().forEach(category -> category.unrecognized().ifPresent(all::add));
        return all;
    }

    private static void collect(CategoryPlan category, List<CategoryPlan> all) {
        all.add(category);
        category.children().forEach(child -> collect(child, all));
    }
}
