package dev.casebook.catalogue.bind;

import static dev.casebook.catalogue.bind.mapping.SchemaParts.either;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.mapping;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.oneOrMany;
import static dev.casebook.catalogue.bind.mapping.SchemaParts.text;

import dev.casebook.catalogue.bind.mapping.SchemaParts;
import dev.casebook.catalogue.bind.mapping.ValueForm;
import dev.casebook.catalogue.bind.value.WordReader;
import dev.casebook.catalogue.model.PlaceCondition;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import dev.casebook.envelope.OnSuccess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be the value of a key and says when something counts. */
final class ConditionForms {
    private static final WordReader<OnSuccess> WORDS = new WordReader<>(List.of(OnSuccess.values()));
    private static final Map<String, Object> CHECKS_SCHEMA = checks();
    private static final Map<String, Object> CONDITION_SCHEMA = either(Forms.ANY_POINTER_SCHEMA, CHECKS_SCHEMA);

    static final ValueForm<PlaceCondition> CONDITION = ValueForm.of(
            "a pointer, or a mapping of pointers and headers to values", CONDITION_SCHEMA, ConditionReader::read);

    static final ValueForm<SuccessRule> ON_SUCCESS = ValueForm.of(
            "never, with-code, always, or a condition",
            either(SchemaParts.words(OnSuccess.values()), CHECKS_SCHEMA),
            (value, context) ->
                    value instanceof Syntax.Scalar scalar && !scalar.text().startsWith("/")
                            ? WORDS.read(value, context)
                                    .map(word -> new SuccessRule(
                                            Optional.of(new Located<>(word, value.span())), Optional.empty()))
                            : ConditionReader.read(value, context)
                                    .map(condition -> new SuccessRule(Optional.empty(), Optional.of(condition))));

    private static Map<String, Object> checks() {
        Map<String, Object> checks =
                new LinkedHashMap<>(mapping(Forms.POINTER_KEYS + "|" + Forms.HEADER_PATTERN, oneOrMany(text())));
        checks.put("minProperties", 1);
        return checks;
    }

    private ConditionForms() {}
}
