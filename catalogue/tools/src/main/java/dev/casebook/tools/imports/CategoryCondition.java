package dev.casebook.tools.imports;

import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import dev.casebook.tools.list.ListRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One rule of an import map: everything that it says must hold.
 *
 * @param category the category that it gives
 * @param codes the code, or a range of codes
 * @param prefix how the code begins
 * @param http the HTTP status, or a range
 * @param where texts of columns
 * @param matches a template that the title fits
 */
public record CategoryCondition(
        String category,
        Optional<NumberRange> codes,
        Optional<String> prefix,
        Optional<NumberRange> http,
        Map<String, String> where,
        Optional<TextTemplate> matches) {
    public CategoryCondition {
        where = Map.copyOf(where);
    }

    static Optional<CategoryCondition> of(Fields fields) {
        Map<String, String> where = new LinkedHashMap<>();
        fields.list(ImportKeys.WHERE)
                .forEach(pair -> where.put(pair.key().value(), pair.value().value()));
        return fields.get(ImportKeys.OF_RULE)
                .map(category -> new CategoryCondition(
                        category.value().value(),
                        fields.get(ImportKeys.CODES_OF_RULE).map(Located::value).map(NumberRange::of),
                        fields.get(ImportKeys.PREFIX).map(Located::value),
                        fields.get(ImportKeys.STATUS).map(Located::value).map(NumberRange::of),
                        where,
                        fields.get(ImportKeys.MATCHES).map(Located::value)));
    }

    boolean fits(ListedError error, ListRow row) {
        return codes.map(range -> range.contains(error.code())).orElse(true)
                && prefix.map(error.code()::startsWith).orElse(true)
                && http.map(range -> error.get("http").filter(range::contains).isPresent())
                        .orElse(true)
                && matches.map(template -> template.match(error.title()).isPresent())
                        .orElse(true)
                && where.entrySet().stream()
                        .allMatch(each -> row.get(each.getKey()).equals(Optional.of(each.getValue())));
    }
}
