package dev.casebook.generator.skeleton;

import static java.util.stream.Collectors.toSet;

import dev.casebook.catalogue.model.Category;
import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.naming.EntryNames;
import dev.casebook.catalogue.naming.JavaNames;
import dev.casebook.catalogue.source.Located;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Leaves out the later of two entries whose types or methods meet, in any letter case: a file can be written once. */
final class FreeNames {
    /** File systems hold names of 255 characters. */
    private static final int MAX = 150;

    private final JavaNames names;
    private final Set<String> taken = new HashSet<>();

    FreeNames(JavaNames names) {
        this.names = names;
        names.root().types().forEach(this::take);
        take("onUnrecognized", "onUnreadable");
    }

    /** The names that are used up, in small letters. */
    Set<String> taken() {
        return taken;
    }

    List<Category> categories(List<Category> all) {
        return all.stream().filter(this::take).toList();
    }

    /** The errors of the categories that are kept, without former names that meet others. */
    List<ErrorEntry> errors(List<ErrorEntry> all, List<Category> kept) {
        Set<Name.InKebabCase> parents =
                kept.stream().map(category -> category.name().value()).collect(toSet());
        List<ErrorEntry> free = all.stream()
                .filter(error -> parents.contains(error.category().value()) && take(error))
                .toList();
        return free.stream().map(this::withFormer).toList();
    }

    private boolean take(Category category) {
        EntryNames own = names.category(category.name().value());
        return own.stem().length() <= MAX
                && take(own.exception(), own.handler(), own.unrecognized(), own.method(), own.unrecognizedMethod());
    }

    private boolean take(ErrorEntry error) {
        EntryNames own = names.error(error.name().value());
        return own.stem().length() <= MAX && take(own.exception(), own.method());
    }

    private ErrorEntry withFormer(ErrorEntry error) {
        List<Located<Name.OfError>> former = error.lifecycle().renamedFrom().stream()
                .filter(name -> take(JavaNames.former(name.value()).exception()))
                .toList();
        return error.with(error.lifecycle().withFormerNames(former));
    }

    /** Takes all of the names, or none where one of them is used up. */
    private boolean take(String... wanted) {
        List<String> small =
                Arrays.stream(wanted).map(name -> name.toLowerCase(Locale.ROOT)).toList();
        return small.stream().noneMatch(taken::contains) && taken.addAll(small);
    }
}
