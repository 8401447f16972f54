package dev.casebook.generator.generate.definition;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.Plan;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The methods of {@code WhatsAppError}: each reads the table at the constant's index. */
public final class DefinitionMethods {
    private static final ClassName STRING = ClassName.get(String.class);

    /**
     * All methods of {@code ErrorDefinition} but the name.
     *
     * @param index the expression that gives the constant's index
     */
    public static List<MethodSpec> all(Plan plan, String index) {
        ClassName table = RuntimeTypes.named(plan, plan.roots().table());
        List<MethodSpec> methods = new ArrayList<>(List.of(
                plain("codes", RuntimeTypes.listOf(RuntimeTypes.CODE), table, index),
                plain("title", STRING, table, index),
                optionalText("meaning", table, index),
                optionalText("remedy", table, index),
                plain("category", RuntimeTypes.named(plan, plan.roots().category()), table, index),
                plain("advice", RuntimeTypes.ADVICE, table, index),
                plain("outcome", RuntimeTypes.OUTCOME, table, index),
                httpStatus(table, index),
                link(table, index),
                deprecation(plan, table, index),
                exception(plan, table, index),
                optional(),
                asOptional(plan)));
        if (DefinitionTableGenerator.hasServerDecisions(plan)) {
            methods.add(plain("serverDecides", TypeName.BOOLEAN, table, index));
        }
        if (DefinitionTableGenerator.hasSymbols(plan)) {
            methods.add(plain("symbol", STRING, table, index));
        }
        HistoryTable.additionalTexts(plan).forEach(text -> methods.add(optionalText(text.method(), table, index)));
        methods.addAll(TranslatedMethods.ofErrors(plan, index));
        return methods;
    }

    public static MethodSpec.Builder override(String name, TypeName type) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(type);
    }

    private static MethodSpec plain(String name, TypeName type, ClassName table, String index) {
        return override(name, type)
                .addStatement("return $T.$L($L)", table, name, index)
                .build();
    }

    private static MethodSpec optionalText(String name, ClassName table, String index) {
        return override(name, RuntimeTypes.optional(STRING))
                .addStatement("return optional($T.$L($L))", table, name, index)
                .build();
    }

    private static MethodSpec httpStatus(ClassName table, String index) {
        return override("httpStatus", ClassName.get(OptionalInt.class))
                .addStatement("int status = $T.httpStatus($L)", table, index)
                .addStatement("return status == 0 ? $1T.empty() : $1T.of(status)", OptionalInt.class)
                .build();
    }

    private static MethodSpec link(ClassName table, String index) {
        return override("link", RuntimeTypes.optional(ClassName.get(URI.class)))
                .addStatement("return optional($T.link($L)).map($T::create)", table, index, URI.class)
                .build();
    }

    private static MethodSpec deprecation(Plan plan, ClassName table, String index) {
        MethodSpec.Builder method = override("deprecation", RuntimeTypes.optional(RuntimeTypes.DEPRECATION))
                .addStatement("String reason = $T.deprecated($L)", table, index)
                .beginControlFlow("if (reason.isEmpty())")
                .addStatement("return $T.empty()", Optional.class)
                .endControlFlow()
                .addStatement("$1T deprecation = $1T.of(reason)", RuntimeTypes.DEPRECATION)
                .addStatement("String revision = $T.deprecatedSince($L)", table, index)
                .beginControlFlow("if (!revision.isEmpty())")
                .addStatement("deprecation = deprecation.withSince(revision)")
                .endControlFlow();
        if (HistoryTable.hasReplacements(plan)) {
            method.addStatement("int replacement = $T.replacedBy($L)", table, index)
                    .beginControlFlow("if (replacement >= 0)")
                    .addStatement("deprecation = deprecation.withReplacedBy($T.error(replacement))", table)
                    .endControlFlow();
        }
        return method.addStatement("return $T.of(deprecation)", Optional.class).build();
    }

    private static MethodSpec exception(Plan plan, ClassName table, String index) {
        return override("exception", RuntimeTypes.named(plan, plan.roots().exception()))
                .addStatement(
                        "return $T.create($L, $T.sample($L), null, $T.RECORDED)",
                        RuntimeTypes.named(plan, plan.roots().factory()),
                        index,
                        table,
                        index,
                        RuntimeTypes.STACK_TRACE)
                .build();
    }

    private static MethodSpec asOptional(Plan plan) {
        return MethodSpec.methodBuilder("asOptional")
                .addJavadoc(
                        "Returns this definition as an optional, for {@code error()} of its exception.\n\n@return this definition\n")
                .returns(RuntimeTypes.optional(
                        RuntimeTypes.named(plan, plan.roots().error())))
                .addStatement("return $T.of(this)", Optional.class)
                .build();
    }

    private static MethodSpec optional() {
        return MethodSpec.methodBuilder("optional")
                .addJavadoc("""
                        Turns an empty text into an empty optional.

                        @param text the text; empty if there is none
                        @return the text, or empty
                        """)
                .addModifiers(PRIVATE, STATIC)
                .returns(RuntimeTypes.optional(STRING))
                .addParameter(STRING, "text")
                .addStatement("return text.isEmpty() ? $1T.empty() : $1T.of(text)", Optional.class)
                .build();
    }

    private DefinitionMethods() {}
}
