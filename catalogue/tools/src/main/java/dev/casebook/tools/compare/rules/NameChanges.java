package dev.casebook.tools.compare.rules;

import static java.util.stream.Collectors.toSet;

import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.Retired;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Errors that come, go, and get another name. */
final class NameChanges implements ChangeGroup {
    private static final ChangeRule CATALOGUE = ChangeRule.breaking(
            "catalogue-renamed", "the catalogue has another name", "Every type that begins with its name is gone.");
    private static final ChangeRule ADDED = ChangeRule.addition(
            "error-added",
            "an error is new",
            "Complete handlers, strict handlers and complete switches stop compiling: that is what they are for.");
    private static final ChangeRule REMOVED = ChangeRule.breaking(
            "error-removed",
            "an error is gone, and its code and name are retired",
            "Code that names its class or its constants stops compiling.");
    private static final ChangeRule NOT_RETIRED = ChangeRule.wire(
            "error-removed-not-retired",
            "an error is gone, and its code or name is not retired",
            "Code that names it stops compiling, and a later error could get its code with another meaning.");
    private static final ChangeRule RENAMED = ChangeRule.breaking(
            "error-renamed-without-former-name",
            "an error has another name, without `renamed-from`",
            "Code that names the old class or constant stops compiling.");
    private static final ChangeRule RENAMED_WITH_FORMER = ChangeRule.addition(
            "error-renamed",
            "an error has another name, and keeps the former one",
            "The old class and constants go on, deprecated; strict handlers have to rename a method.");
    private static final ChangeRule FORMER_DROPPED = ChangeRule.breaking(
            "former-name-dropped", "a former name is gone", "Code that still uses the former name stops compiling.");
    private static final ChangeRule RETIRED_DROPPED = ChangeRule.wire(
            "retired-dropped",
            "a retired code or name is no longer retired",
            "A new error can get it, and old tables and clients would take it for the old one.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(
                CATALOGUE, ADDED, REMOVED, NOT_RETIRED, RENAMED, RENAMED_WITH_FORMER, FORMER_DROPPED, RETIRED_DROPPED);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        Located<Name.OfCatalogue> name = comparison.after().name();
        String was = comparison.before().name().value().value();
        if (!was.equals(name.value().value())) {
            changes.add(CATALOGUE, name.value().value(), was, name.value().value(), name.span());
        }
        comparison.removed().forEach(error -> removed(error, comparison, changes));
        Set<ErrorEntry> renamed = comparison.removed().stream()
                .flatMap(gone -> comparison.replacement(gone).stream())
                .collect(toSet());
        comparison.added().stream()
                .filter(error -> !renamed.contains(error))
                .forEach(error -> changes.add(
                        ADDED,
                        error.name().value().value(),
                        error.codes().code().value().toString(),
                        error.name().span()));
        comparison.both().forEach(pair -> formerNames(pair, changes));
        retired(comparison, changes);
    }

    private static void removed(ErrorEntry error, Comparison comparison, Changes changes) {
        String name = error.name().value().value();
        Optional<ErrorEntry> instead = comparison.replacement(error);
        if (instead.isPresent()) {
            ErrorEntry is = instead.get();
            changes.add(
                    RENAMED,
                    is.name().value().value(),
                    name,
                    is.name().value().value(),
                    is.name().span());
            return;
        }
        Retired retired = comparison.after().sections().retired();
        boolean isRetired = texts(retired.codes()).containsAll(Comparison.codes(error))
                && texts(retired.names()).contains(error.name().value().toString());
        changes.add(isRetired ? REMOVED : NOT_RETIRED, name, error.name().span());
    }

    private static void formerNames(Comparison.Both pair, Changes changes) {
        Name.OfError was = pair.was().name().value();
        if (!was.equals(pair.is().name().value())) {
            changes.add(
                    RENAMED_WITH_FORMER,
                    pair.name(),
                    was.value(),
                    pair.name(),
                    pair.is().name().span());
        }
        Set<Name.OfError> former =
                pair.is().lifecycle().renamedFrom().stream().map(Located::value).collect(toSet());
        pair.was().lifecycle().renamedFrom().stream()
                .map(Located::value)
                .filter(name ->
                        !former.contains(name) && !name.equals(pair.is().name().value()))
                .forEach(name -> changes.add(
                        FORMER_DROPPED,
                        pair.name(),
                        name.value(),
                        pair.is().name().span()));
    }

    private static void retired(Comparison comparison, Changes changes) {
        Retired was = comparison.before().sections().retired();
        Retired is = comparison.after().sections().retired();
        Set<String> codes = texts(is.codes());
        was.codes().stream()
                .filter(code -> !codes.contains(code.value().toString()))
                .forEach(code -> changes.add(RETIRED_DROPPED, code.value().toString(), code.span()));
        Set<String> names = texts(is.names());
        was.names().stream()
                .filter(name -> !names.contains(name.value().toString()))
                .forEach(name -> changes.add(RETIRED_DROPPED, name.value().value(), name.span()));
    }

    private static Set<String> texts(List<? extends Located<?>> located) {
        return located.stream().map(each -> each.value().toString()).collect(toSet());
    }
}
