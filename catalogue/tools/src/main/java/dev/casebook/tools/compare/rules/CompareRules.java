package dev.casebook.tools.compare.rules;

import dev.casebook.tools.compare.CatalogueChange;
import dev.casebook.tools.compare.ChangeRule;
import dev.casebook.tools.compare.Changes;
import dev.casebook.tools.compare.Comparison;
import java.util.Comparator;
import java.util.List;

/** The list of all rules, and the comparison by them. */
public final class CompareRules {
    private static final List<ChangeGroup> GROUPS = List.of(
            new CodeChanges(),
            new NameChanges(),
            new CategoryChanges(),
            new OperationChanges(),
            new OwnErrorChanges(),
            new AdviceChanges(),
            new EnvelopeChanges(),
            new TextChanges());

    /** Every rule, the most important verdict first. */
    public static List<ChangeRule> all() {
        return GROUPS.stream()
                .flatMap(group -> group.rules().stream())
                .sorted(Comparator.comparing(ChangeRule::verdict).reversed().thenComparing(ChangeRule::kind))
                .toList();
    }

    /** Every change between two effective catalogues, the most important ones first. */
    public static List<CatalogueChange> compare(Comparison comparison) {
        Changes changes = new Changes();
        GROUPS.forEach(group -> group.compare(comparison, changes));
        return changes.toList();
    }

    private CompareRules() {}
}
