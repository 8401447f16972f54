package dev.casebook.tools.imports;

import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.NearNames;
import dev.casebook.catalogue.source.Located;
import dev.casebook.tools.list.ListRow;
import java.util.List;
import java.util.Optional;

/**
 * Gives an error its category: by the first rule that fits, or by a column, or the one for everything else.
 *
 * @param rules the rules, in order
 * @param other the category of everything else
 */
public record CategoryChoice(List<CategoryCondition> rules, Optional<String> other) {
    public CategoryChoice {
        rules = List.copyOf(rules);
    }

    static CategoryChoice of(Fields fields) {
        List<CategoryCondition> rules = fields.list(ImportKeys.CATEGORIES).stream()
                .flatMap(rule -> CategoryCondition.of(rule).stream())
                .toList();
        Optional<String> other =
                fields.get(ImportKeys.OTHER).map(Located::value).map(Name.InKebabCase::value);
        return new CategoryChoice(rules, other);
    }

    /** The columns that rules look at. */
    List<String> columns() {
        return rules.stream()
                .flatMap(rule -> rule.where().keySet().stream())
                .distinct()
                .toList();
    }

    /** The category of an error. */
    Optional<String> of(ListedError error, ListRow row, ImportColumns columns) {
        Optional<String> byRule = rules.stream()
                .filter(rule -> rule.fits(error, row))
                .map(CategoryCondition::category)
                .findFirst();
        return byRule.or(() -> columns.get(ImportKeys.CATEGORY, row)
                        .flatMap(NearNames::entry)
                        .map(Name.InKebabCase::value))
                .or(() -> other);
    }
}
