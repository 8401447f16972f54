package dev.casebook.generator.generate.exception;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.definition.DefinitionTableGenerator;
import dev.casebook.generator.generate.definition.HistoryTable;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.generate.source.UtilityClass;
import dev.casebook.generator.plan.Plan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The look-up of definitions by current and former names, in {@code WhatsAppErrors}. The map is in a class of its own, so
 * that only programs that look up names create it.
 *
 * <pre>{@code
 * public static Optional<BillingError> named(String name) {
 *     return Optional.ofNullable(Names.ALL.get(name));
 * }
 * }</pre>
 */
final class NameLookup {
    private static final String HOLDER = "Names";

    /** The public method. */
    static MethodSpec method(Plan plan) {
        String example = plan.errors().stream()
                .findFirst()
                .map(error -> ", such as {@code " + error.constant() + "}")
                .orElse("");
        return MethodSpec.methodBuilder("named")
                .addJavadoc("""
                        Finds the definition with a name. Former names of renamed errors are found too.

                        @param name the name$L
                        @return the definition, or empty if no error has or had the name
                        """, example)
                .addModifiers(PUBLIC, STATIC)
                .returns(RuntimeTypes.optional(error(plan)))
                .addParameter(String.class, "name")
                .addStatement("return $T.ofNullable($L.ALL.get(name))", Optional.class, HOLDER)
                .build();
    }

    /** The class that holds the map. */
    static TypeSpec holder(Plan plan) {
        return TypeSpec.classBuilder(HOLDER)
                .addJavadoc("The definitions by name. Loaded by the first look-up.")
                .addModifiers(PRIVATE, STATIC, FINAL)
                .addField(FieldSpec.builder(map(plan), "ALL", STATIC, FINAL)
                        .addJavadoc("Each definition by its name and its former names.")
                        .initializer("all()")
                        .build())
                .addMethod(UtilityClass.constructor())
                .addMethod(all(plan))
                .build();
    }

    private static MethodSpec all(Plan plan) {
        ClassName table = RuntimeTypes.named(plan, plan.roots().table());
        CodeBlock.Builder body = CodeBlock.builder()
                .addStatement("$T all = new $T<>()", map(plan), HashMap.class)
                .beginControlFlow(
                        "for (int index = 0; index < $L; index++)",
                        plan.errors().size())
                .addStatement("$T error = $T.error(index)", error(plan), table)
                .addStatement("all.put(error.name(), error)");
        if (DefinitionTableGenerator.hasSymbols(plan)) {
            body.addStatement("all.put(error.symbol(), error)");
        }
        if (HistoryTable.hasFormerNames(plan)) {
            body.beginControlFlow("for ($T former : $T.formerNames(index))", String.class, table)
                    .addStatement("all.put(former, error)")
                    .endControlFlow();
        }
        return MethodSpec.methodBuilder("all")
                .addJavadoc("Creates the map.\n\n@return a new map\n")
                .addModifiers(PRIVATE, STATIC)
                .returns(map(plan))
                .addCode(body.endControlFlow().addStatement("return all").build())
                .build();
    }

    private static TypeName map(Plan plan) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), error(plan));
    }

    private static ClassName error(Plan plan) {
        return RuntimeTypes.named(plan, plan.roots().error());
    }

    private NameLookup() {}
}
