package dev.casebook.generator.generate.definition;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.Locale;

/** The methods of the constants that answer in the language of a locale; none without translations. */
final class TranslatedMethods {
    private static final ClassName STRING = ClassName.get(String.class);

    /**
     * Those of {@code WhatsAppError}.
     *
     * @param index the expression that gives the constant's index
     */
    static List<MethodSpec> ofErrors(Plan plan, String index) {
        return plan.hasTranslations()
                ? List.of(text(plan, "title", index), optional(plan, "meaning", index), optional(plan, "remedy", index))
                : List.of();
    }

    /** Those of {@code WhatsAppCategory}: its constants come behind the errors. */
    static List<MethodSpec> ofCategories(Plan plan) {
        String index = plan.errors().size() + " + ordinal()";
        return plan.hasTranslations()
                ? List.of(text(plan, "title", index), optional(plan, "meaning", index))
                : List.of();
    }

    private static MethodSpec text(Plan plan, String name, String index) {
        return method(plan, name, STRING, "orElseGet", index);
    }

    private static MethodSpec optional(Plan plan, String name, String index) {
        return method(plan, name, RuntimeTypes.optional(STRING), "or", index);
    }

    private static MethodSpec method(Plan plan, String name, TypeName type, String otherwise, String index) {
        return DefinitionMethods.override(name, type)
                .addParameter(Locale.class, "locale")
                .addStatement(
                        "return $1T.$2L(locale, $3L).$4L(this::$2L)",
                        RuntimeTypes.named(plan, plan.roots().texts()),
                        name,
                        index,
                        otherwise)
                .build();
    }

    private TranslatedMethods() {}
}
