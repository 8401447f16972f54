package dev.casebook.tools.compare;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two states of a catalogue side by side, with the entries that are the same in both. */
public final class Comparison {
    private final Catalogue before;
    private final Catalogue after;
    private final CategoryTree treeBefore;
    private final CategoryTree treeAfter;
    private final Map<Name.OfError, ErrorEntry> errorsAfter = new LinkedHashMap<>();
    private final Map<Name.OfError, ErrorEntry> formerNames = new LinkedHashMap<>();
    private final Map<String, ErrorEntry> codesAfter = new LinkedHashMap<>();
    private final List<Both> both = new ArrayList<>();
    private final List<ErrorEntry> removed = new ArrayList<>();
    private final Set<ErrorEntry> added = new LinkedHashSet<>();

    /**
     * An error as it was and as it is.
     *
     * @param was the error before
     * @param is the error after
     */
    public record Both(ErrorEntry was, ErrorEntry is) {
        /** Its name now. */
        public String name() {
            return is.name().value().value();
        }
    }

    private Comparison(Catalogue before, Catalogue after) {
        this.before = before;
        this.after = after;
        this.treeBefore = CategoryTree.of(before);
        this.treeAfter = CategoryTree.of(after);
        for (ErrorEntry error : after.errors()) {
            errorsAfter.put(error.name().value(), error);
            error.lifecycle().renamedFrom().forEach(former -> formerNames.putIfAbsent(former.value(), error));
            codes(error).forEach(code -> codesAfter.putIfAbsent(code, error));
        }
        for (ErrorEntry error : before.errors()) {
            now(error).ifPresentOrElse(is -> both.add(new Both(error, is)), () -> removed.add(error));
        }
        added.addAll(after.errors());
        both.forEach(pair -> added.remove(pair.is()));
    }

    /** Two states: the effective catalogues, with everything that they include and amend. */
    public static Comparison of(Catalogue before, Catalogue after) {
        return new Comparison(before, after);
    }

    public Catalogue before() {
        return before;
    }

    public Catalogue after() {
        return after;
    }

    public CategoryTree treeBefore() {
        return treeBefore;
    }

    public CategoryTree treeAfter() {
        return treeAfter;
    }

    /** The errors that both have, under their names or under a former name. */
    public List<Both> both() {
        return List.copyOf(both);
    }

    /** The errors that only the first has. */
    public List<ErrorEntry> removed() {
        return List.copyOf(removed);
    }

    /** The errors that only the second has. */
    public List<ErrorEntry> added() {
        return List.copyOf(added);
    }

    /** What an error of the first is in the second. */
    public Optional<ErrorEntry> now(ErrorEntry error) {
        Name.OfError name = error.name().value();
        return Optional.ofNullable(errorsAfter.get(name)).or(() -> Optional.ofNullable(formerNames.get(name)));
    }

    /** The error of the second that lists a code. */
    public Optional<ErrorEntry> withCode(String code) {
        return Optional.ofNullable(codesAfter.get(code));
    }

    /** The error that takes the place of one that is removed: it has its code, and is new. */
    public Optional<ErrorEntry> replacement(ErrorEntry gone) {
        String code = gone.codes().code().value().toString();
        return withCode(code).filter(added::contains);
    }

    /** The categories that both have. */
    public Map<Category, Category> categories() {
        Map<Category, Category> categories = new LinkedHashMap<>();
        for (Category category : before.categories()) {
            treeAfter.find(category.name().value()).ifPresent(is -> categories.put(category, is));
        }
        return categories;
    }

    /** For each category its errors before, those of categories below it included; for each new error those beside it. */
    public Map<String, List<String>> families() {
        Map<String, List<String>> families = new LinkedHashMap<>();
        for (ErrorEntry error : before.errors()) {
            treeBefore.find(error.category().value()).stream()
                    .flatMap(category -> treeBefore.lineage(category).stream())
                    .forEach(category -> families.computeIfAbsent(
                                    category.name().value().value(), none -> new ArrayList<>())
                            .add(error.name().value().value()));
        }
        for (ErrorEntry error : added) {
            families.put(
                    error.name().value().value(),
                    families.getOrDefault(error.category().value().value(), List.of()));
        }
        return families;
    }

    /** Every code of an error, as catalogues write it. */
    public static List<String> codes(ErrorEntry error) {
        return error.codes().all().stream()
                .map(Located::value)
                .map(Object::toString)
                .toList();
    }
}
