package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.diagnostic.StructureProblems.MISSING_VALUE;
import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_HEADER;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.bind.mapping.MappingOwner;
import dev.casebook.catalogue.bind.mapping.Mappings;
import dev.casebook.catalogue.bind.value.Pointers;
import dev.casebook.catalogue.bind.value.Texts;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a condition: a pointer that must lead to a value, or pointers and headers with the values that they must have. */
final class ConditionReader {
    static Optional<PlaceCondition> read(Syntax value, BindContext context) {
        if (value instanceof Syntax.Scalar) {
            return Pointers.value(value, context)
                    .map(at -> of(List.of(new Check(new Located<>(at.value().toString(), at.span()), List.of()))));
        }
        return Mappings.read(value, new MappingOwner("`" + context.key() + "`", value.span()), context)
                .flatMap(mapping -> checks(mapping, context));
    }

    /** A pointer, a header or the status, with its values as texts. */
    private record Check(Located<String> key, List<String> values) {}

    private static Optional<PlaceCondition> checks(Syntax.Mapping mapping, BindContext context) {
        List<Check> checks = mapping.entries().stream()
                .flatMap(entry -> check(entry, context).stream())
                .toList();
        if (mapping.entries().isEmpty()) {
            context.add(MISSING_VALUE.of().at(mapping.span()));
        }
        return checks.isEmpty() || checks.size() < mapping.entries().size()
                ? Optional.empty()
                : Optional.of(of(checks));
    }

    private static Optional<Check> check(Syntax.Entry entry, BindContext context) {
        List<String> values = new ArrayList<>();
        for (Syntax item : Fields.items(entry.value())) {
            Texts.text(item, context).ifPresent(read -> values.add(read.value()));
        }
        return key(entry.key(), context).filter(key -> !values.isEmpty()).map(key -> new Check(key, values));
    }

    private static Optional<Located<String>> key(Syntax.Scalar key, BindContext context) {
        if (key.text().isEmpty() || key.text().startsWith("/")) {
            return Pointers.key(key, context).map(at -> new Located<>(at.value().toString(), at.span()));
        }
        if (!WaitReader.isHeader(key.text())) {
            context.add(NOT_A_HEADER.of(key.text()).at(key.span()));
            return Optional.empty();
        }
        return Optional.of(new Located<>(key.text(), key.span()));
    }

    private static PlaceCondition of(List<Check> checks) {
        Condition condition = Condition.of(checks.get(0).key.value(), texts(checks.get(0)));
        for (Check check : checks.subList(1, checks.size())) {
            condition = condition.and(check.key.value(), texts(check));
        }
        return new PlaceCondition(condition, checks.stream().map(Check::key).toList());
    }

    private static String[] texts(Check check) {
        return check.values.toArray(String[]::new);
    }

    private ConditionReader() {}
}
