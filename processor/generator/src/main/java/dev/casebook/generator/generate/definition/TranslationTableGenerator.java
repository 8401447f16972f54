package dev.casebook.generator.generate.definition;

import static java.util.stream.Collectors.toMap;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.model.TranslatedEntry;
import dev.casebook.catalogue.model.TranslatedText;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.catalogue.source.Located;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.IndexedMethod;
import dev.casebook.generator.generate.source.StringLiteral;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.plan.CategoryPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * * {@code WhatsAppPtBrTexts}: the texts of one language, those of errors by index and those of categories behind them. What
 * was translated from a text that the catalogue does not say any more is left out: an old remedy may be a wrong one.
 *
 * <pre>{@code
 * final class BillingDeTexts {
 *     static String title(int index) {
 *         return switch (index) {
 *             case 1 -> "Karte abgelaufen";
 *             default -> "Karte abgelehnt";
 *         };
 *     }
 * }
 * }</pre>
 */
public final class TranslationTableGenerator implements TypeGenerator {
    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.catalogue().translations().read().stream()
                .flatMap(translation -> new Table(plan, translation).types().stream())
                .toList();
    }

    /** The table of one language. */
    private static final class Table {
        private final Plan plan;
        private final Translation translation;
        private final Map<String, TranslatedEntry<Name.OfError>> errors;
        private final Map<String, TranslatedEntry<Name.InKebabCase>> categories;

        private Table(Plan plan, Translation translation) {
            this.plan = plan;
            this.translation = translation;
            this.errors = byName(translation.errors());
            this.categories = byName(translation.categories());
        }

        private static <N extends Name> Map<String, TranslatedEntry<N>> byName(List<TranslatedEntry<N>> entries) {
            return entries.stream().collect(toMap(entry -> entry.name().value().value(), Function.identity()));
        }

        private List<TypeSpec> types() {
            String language = translation.language().value().value();
            return new IndexedClass(
                            plan.roots().texts(translation.language().value()),
                            "The texts of the language {@code " + language
                                    + "}: of errors by index, and of categories behind them.",
                            plan.errors().size() + plan.allCategories().size(),
                            IndexedClass.CHUNK,
                            List.of(
                                    method("title", titles()),
                                    method("meaning", meanings()),
                                    method("remedy", remedies())),
                            List.of())
                    .types(plan);
        }

        private static IndexedMethod method(String name, List<CodeBlock> values) {
            return new IndexedMethod(
                    name,
                    "Returns the " + name + " of an error or a category.",
                    ClassName.get(String.class),
                    "the " + name + "; an empty text if there is none",
                    List.of(),
                    values);
        }

        private List<CodeBlock> titles() {
            List<CodeBlock> values = ofErrors(
                    TranslatedEntry::title,
                    error -> Optional.of(error.entry().texts().title()));
            values.addAll(ofCategories(
                    TranslatedEntry::title,
                    category -> Optional.of(category.category().title())));
            return values;
        }

        private List<CodeBlock> meanings() {
            List<CodeBlock> values = ofErrors(
                    TranslatedEntry::meaning, error -> error.entry().texts().meaning());
            values.addAll(ofCategories(
                    TranslatedEntry::meaning, category -> category.category().meaning()));
            return values;
        }

        private List<CodeBlock> remedies() {
            List<CodeBlock> values = ofErrors(
                    TranslatedEntry::remedy, error -> error.entry().texts().remedy());
            values.addAll(ofCategories(TranslatedEntry::remedy, category -> Optional.empty()));
            return values;
        }

        private List<CodeBlock> ofErrors(
                Function<TranslatedEntry<Name.OfError>, Optional<TranslatedText>> translated,
                Function<ErrorPlan, Optional<Located<String>>> original) {
            List<CodeBlock> values = new ArrayList<>();
            for (ErrorPlan error : plan.errors()) {
                values.add(current(
                        Optional.ofNullable(
                                        errors.get(error.entry().name().value().value()))
                                .flatMap(translated),
                        original.apply(error)));
            }
            return values;
        }

        private List<CodeBlock> ofCategories(
                Function<TranslatedEntry<Name.InKebabCase>, Optional<TranslatedText>> translated,
                Function<CategoryPlan, Optional<Located<String>>> original) {
            List<CodeBlock> values = new ArrayList<>();
            for (CategoryPlan category : plan.allCategories()) {
                values.add(current(
                        Optional.ofNullable(categories.get(
                                        category.category().name().value().value()))
                                .flatMap(translated),
                        original.apply(category)));
            }
            return values;
        }

        private static CodeBlock current(Optional<TranslatedText> translated, Optional<Located<String>> original) {
            return StringLiteral.paragraph(translated
                    .filter(text -> text.isOf(original))
                    .map(text -> text.translation().value())
                    .orElse(""));
        }
    }
}
