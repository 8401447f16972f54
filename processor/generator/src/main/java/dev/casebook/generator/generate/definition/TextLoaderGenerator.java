package dev.casebook.generator.generate.definition;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.catalogue.model.LanguageTag;
import dev.casebook.catalogue.model.Translation;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.TypeGenerator;
import dev.casebook.generator.generate.source.UtilityClass;
import dev.casebook.generator.plan.Plan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code WhatsAppTexts}: from a locale to the texts of its language, whose class is loaded when it is first asked for.
 *
 * <pre>{@code
 * static Optional<String> title(Locale locale, int index) {
 *     for (String tag : LanguageTags.of(locale)) {
 *         String text = switch (tag) {
 *             case "de" -> BillingDeTexts.title(index);
 *             default -> "";
 *         };
 *         if (!text.isEmpty()) {
 *             return Optional.of(text);
 *         }
 *     }
 *     return Optional.empty();
 * }
 * }</pre>
 */
public final class TextLoaderGenerator implements TypeGenerator {
    private static final ClassName STRING = ClassName.get(String.class);

    @Override
    public List<TypeSpec> generate(Plan plan) {
        return plan.hasTranslations() ? List.of(type(plan)) : List.of();
    }

    private static TypeSpec type(Plan plan) {
        return TypeSpec.classBuilder(plan.roots().texts())
                .addJavadoc("Returns texts in the language of a locale.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(FINAL)
                .addMethod(UtilityClass.constructor())
                .addMethod(method(plan, "title"))
                .addMethod(method(plan, "meaning"))
                .addMethod(method(plan, "remedy"))
                .build();
    }

    private static MethodSpec method(Plan plan, String name) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("""
                        Returns the $L in the language of a locale.

                        @param locale the locale
                        @param index the index of an error; indices of categories come after those of errors
                        @return the text, or empty if no language of the locale has it
                        """, name)
                .addModifiers(STATIC)
                .returns(RuntimeTypes.optional(STRING))
                .addParameter(Locale.class, "locale")
                .addParameter(int.class, "index")
                .beginControlFlow("for ($T tag : $T.of(locale))", STRING, RuntimeTypes.LANGUAGE_TAGS)
                .addCode(choice(plan, name))
                .beginControlFlow("if (!text.isEmpty())")
                .addStatement("return $T.of(text)", Optional.class)
                .endControlFlow()
                .endControlFlow()
                .addStatement("return $T.empty()", Optional.class)
                .build();
    }

    private static CodeBlock choice(Plan plan, String name) {
        CodeBlock.Builder cases = CodeBlock.builder().add("$T text = switch (tag) {\n$>", STRING);
        for (Translation translation : plan.catalogue().translations().read()) {
            LanguageTag language = translation.language().value();
            cases.add(
                    "case $S -> $T.$L(index);\n",
                    language.value(),
                    RuntimeTypes.named(plan, plan.roots().texts(language)),
                    name);
        }
        return cases.add("default -> $S;\n$<};\n", "").build();
    }
}
