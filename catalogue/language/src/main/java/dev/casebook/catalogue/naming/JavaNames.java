package dev.casebook.catalogue.naming;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java names of a catalogue: of every entry with a readable name, broken ones included. */
public final class JavaNames {
    private final RootNames root;
    private final Map<Name.OfError, EntryNames> errors;
    private final Map<Name.InKebabCase, EntryNames> categories;
    private final List<GeneratedType> types;

    private JavaNames(Catalogue catalogue, NamedEntries entries) {
        this.root = new RootNames(catalogue.name().value().value());
        this.errors = TypeNamePrefixes.ofErrors(entries.errors().keySet());
        this.categories = TypeNamePrefixes.ofCategories(entries.categories().keySet(), errors.values());
        this.types = new TypeList(catalogue, root, entries).write(errors, categories);
    }

    /** The names of a catalogue. */
    public static JavaNames of(Catalogue catalogue) {
        return new JavaNames(catalogue, NamedEntries.of(catalogue));
    }

    /** The names that begin with the catalogue's own. */
    public RootNames root() {
        return root;
    }

    /**
     * The names of an error.
     *
     * @throws IllegalArgumentException if the catalogue has no such error
     */
    public EntryNames error(Name.OfError name) {
        return known(errors.get(name), name);
    }

    /**
     * The names of a category.
     *
     * @throws IllegalArgumentException if the catalogue has no such category
     */
    public EntryNames category(Name.InKebabCase name) {
        return known(categories.get(name), name);
    }

    /** The names that an error had under a former name: they go on as aliases. */
    public static EntryNames former(Name.OfError name) {
        return new EntryNames(TypeNamePrefixes.stem(name), name.constant());
    }

    /** The names of an operation. */
    public static OperationNames operation(Name.InKebabCase name) {
        return new OperationNames(TypeNamePrefixes.stem(name));
    }

    /** The errors in the catalogue's order, those that are broken at the end. */
    public Map<Name.OfError, EntryNames> errors() {
        return errors;
    }

    /** The categories in the catalogue's order, those that are broken at the end. */
    public Map<Name.InKebabCase, EntryNames> categories() {
        return categories;
    }

    /** Every type that the catalogue gives: first those with its own name, then categories, then errors. */
    public List<GeneratedType> types() {
        return types;
    }

    private static EntryNames known(@Nullable EntryNames names, Name name) {
        if (names == null) {
            throw new IllegalArgumentException("not in the catalogue: " + name.value());
        }
        return names;
    }
}
