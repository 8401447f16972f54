package dev.casebook.tools.compare.rules;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.OwnClasses;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.List;
import java.util.Optional;

/** Categories, and which error is in which. */
final class CategoryChanges implements ChangeGroup {
    private static final ChangeRule ADDED = ChangeRule.addition(
            "category-added",
            "a category is new",
            "Handlers and complete switches over categories have to say what to do about it.");
    private static final ChangeRule REMOVED = ChangeRule.breaking(
            "category-removed", "a category is gone", "Code that catches or handles its class stops compiling.");
    private static final ChangeRule MOVED = ChangeRule.breaking(
            "error-moved",
            "an error is in another category",
            "A `catch` of the old category does not catch it any more.");
    private static final ChangeRule PARENT = ChangeRule.breaking(
            "parent-changed",
            "a category has another parent",
            "A `catch` of the old parent does not catch its errors any more.");
    private static final ChangeRule NARROWED = ChangeRule.breaking(
            "granularity-narrowed",
            "an error has no class of its own any more",
            "Code that catches or handles its class stops compiling.");
    private static final ChangeRule WIDENED = ChangeRule.addition(
            "granularity-widened",
            "an error has a class of its own now",
            "Strict handlers and complete switches have one more case.");
    private static final ChangeRule COVERS_BEGIN = ChangeRule.addition(
            "covers-begin",
            "a category covers codes, and did not before",
            "There is a new unrecognized class, which strict handlers and complete switches have to handle.");
    private static final ChangeRule COVERS_END = ChangeRule.breaking(
            "covers-end",
            "a category covers no codes any more",
            "The unrecognized class of the category is gone, and code that names it stops compiling.");
    private static final ChangeRule COVERS = ChangeRule.behaviour(
            "covers-changed",
            "a category covers other codes",
            "Unlisted codes belong to another category, and get another advice.");
    private static final ChangeRule IN_BLOCK = ChangeRule.behaviour(
            "error-added-in-covers",
            "a new error has a code that was covered",
            "Whoever matched the unrecognized class of the category does not match this code any more.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(ADDED, REMOVED, MOVED, PARENT, NARROWED, WIDENED, COVERS_BEGIN, COVERS_END, COVERS, IN_BLOCK);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        for (Category category : comparison.before().categories()) {
            if (comparison.treeAfter().find(category.name().value()).isEmpty()) {
                changes.add(REMOVED, name(category), category.name().span());
            }
        }
        for (Category category : comparison.after().categories()) {
            if (comparison.treeBefore().find(category.name().value()).isEmpty()) {
                changes.add(ADDED, name(category), category.name().span());
            }
        }
        comparison.categories().forEach((was, is) -> changed(was, is, changes));
        OwnClasses before = OwnClasses.of(comparison.before());
        OwnClasses after = OwnClasses.of(comparison.after());
        comparison.both().forEach(pair -> moved(pair, changes));
        comparison.both().stream()
                .filter(pair -> before.has(pair.was()) != after.has(pair.is()))
                .forEach(pair -> changes.add(
                        before.has(pair.was()) ? NARROWED : WIDENED,
                        pair.name(),
                        pair.is().name().span()));
        added(comparison, changes);
    }

    private static void moved(Comparison.Both pair, Changes changes) {
        String was = pair.was().category().value().value();
        String is = pair.is().category().value().value();
        if (!was.equals(is)) {
            changes.add(MOVED, pair.name(), was, is, pair.is().category().span());
        }
    }

    private static void changed(Category was, Category is, Changes changes) {
        String before = parent(was);
        String after = parent(is);
        if (!before.equals(after)) {
            changes.add(PARENT, name(is), before, after, is.name().span());
        }
        List<String> covered = covers(was);
        List<String> covers = covers(is);
        if (!covered.equals(covers)) {
            ChangeRule rule = covered.isEmpty() ? COVERS_BEGIN : covers.isEmpty() ? COVERS_END : COVERS;
            changes.add(rule, name(is), covered, covers, is.name().span());
        }
    }

    private static void added(Comparison comparison, Changes changes) {
        CategoryTree tree = comparison.treeBefore();
        comparison.added().stream()
                .filter(error -> comparison.removed().stream()
                        .noneMatch(gone -> comparison.replacement(gone).equals(Optional.of(error))))
                .forEach(error -> comparison.before().categories().stream()
                        .filter(category -> BlockCoverage.covers(category, error))
                        .findFirst()
                        .flatMap(category -> tree.find(category.name().value()))
                        .ifPresent(category -> changes.add(
                                IN_BLOCK,
                                error.name().value().value(),
                                error.codes().code().value() + " was covered by " + name(category),
                                error.codes().code().span())));
    }

    private static String parent(Category category) {
        return category.parent().map(name -> name.value().value()).orElse("none");
    }

    private static List<String> covers(Category category) {
        return category.covers().stream()
                .map(Located::value)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static String name(Category category) {
        return category.name().value().value();
    }
}
