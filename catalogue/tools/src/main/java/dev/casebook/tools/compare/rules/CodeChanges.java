package dev.casebook.tools.compare.rules;

import dev.casebook.catalogue.model.ErrorEntry;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What codes mean. */
final class CodeChanges implements ChangeGroup {
    private static final ChangeRule REUSED = ChangeRule.wire(
            "code-reused",
            "a code belongs to another error",
            "Old clients, logs and tables with this code are now read as another error.");
    private static final ChangeRule CHANGED = ChangeRule.wire(
            "code-changed", "an error has another code", "Reports with the old code are no longer this error.");
    private static final ChangeRule KIND = ChangeRule.wire(
            "code-kind-changed",
            "codes are of another kind",
            "`code()` has another type, and every code is compared in another way.");
    private static final ChangeRule ALSO_REMOVED = ChangeRule.behaviour(
            "also-removed",
            "an error lost a further code",
            "Reports with this code are no longer this error, and get another advice.");
    private static final ChangeRule ALSO_ADDED = ChangeRule.behaviour(
            "also-added", "an error has a further code", "Reports with this code were unrecognized before.");
    private static final ChangeRule SUCCESS = ChangeRule.behaviour(
            "no-error-changed",
            "other codes mean success",
            "Bodies with these codes hold an error now, or hold none any more.");

    @Override
    public List<ChangeRule> rules() {
        return List.of(REUSED, CHANGED, KIND, ALSO_REMOVED, ALSO_ADDED, SUCCESS);
    }

    @Override
    public void compare(Comparison comparison, Changes changes) {
        comparison.before().errors().forEach(error -> reused(error, comparison, changes));
        comparison.both().forEach(pair -> changed(pair, comparison, changes));
        var was = comparison.before().head();
        var is = comparison.after().head();
        if (was.codes() != is.codes()) {
            changes.add(
                    KIND,
                    is.name().value().value(),
                    was.codes().name().toLowerCase(Locale.ROOT),
                    is.codes().name().toLowerCase(Locale.ROOT),
                    is.name().span());
        }
        List<String> successBefore = texts(was.noError());
        List<String> successAfter = texts(is.noError());
        if (!successBefore.equals(successAfter)) {
            changes.add(
                    SUCCESS,
                    is.name().value().value(),
                    successBefore,
                    successAfter,
                    is.name().span());
        }
    }

    private static List<String> texts(List<? extends Located<?>> codes) {
        return codes.stream().map(code -> code.value().toString()).sorted().toList();
    }

    /** A code of an error that another one has now; a new error in place of one that is gone is a rename. */
    private static void reused(ErrorEntry error, Comparison comparison, Changes changes) {
        Optional<ErrorEntry> now = comparison.now(error);
        Optional<ErrorEntry> instead = now.isEmpty() ? comparison.replacement(error) : Optional.empty();
        for (String code : Comparison.codes(error)) {
            comparison
                    .withCode(code)
                    .filter(owner -> !Optional.of(owner).equals(now)
                            && !Optional.of(owner).equals(instead))
                    .ifPresent(owner -> changes.add(
                            REUSED,
                            owner.name().value().value(),
                            code + " was " + error.name().value().value(),
                            owner.codes().code().span()));
        }
    }

    private static void changed(Comparison.Both pair, Comparison comparison, Changes changes) {
        List<String> was = Comparison.codes(pair.was());
        List<String> is = Comparison.codes(pair.is());
        if (!is.contains(was.get(0))) {
            changes.add(
                    CHANGED,
                    pair.name(),
                    was.get(0),
                    is.get(0),
                    pair.is().codes().code().span());
        }
        was.stream()
                .skip(1)
                .filter(code -> !is.contains(code) && comparison.withCode(code).isEmpty())
                .forEach(code -> changes.add(
                        ALSO_REMOVED, pair.name(), code, pair.is().name().span()));
        is.stream()
                .skip(1)
                .filter(code -> !was.contains(code))
                .forEach(code -> changes.add(
                        ALSO_ADDED, pair.name(), code, pair.is().name().span()));
    }
}
