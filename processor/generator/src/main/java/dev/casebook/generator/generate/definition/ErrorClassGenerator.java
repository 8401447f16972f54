package dev.casebook.generator.generate.definition;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.casebook.generator.generate.source.DeprecatedAnnotation;
import dev.casebook.generator.generate.source.EntryJavadoc;
import dev.casebook.generator.generate.source.IndexedClass;
import dev.casebook.generator.generate.source.RuntimeTypes;
import dev.casebook.generator.plan.AliasPlan;
import dev.casebook.generator.plan.ErrorPlan;
import dev.casebook.generator.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code WhatsAppError} as a final class, for catalogues that are too large for an enum.
 *
 * <pre>{@code
 * public final class BillingError implements ErrorDefinition, BillingErrorConstants0, BillingErrorConstants1 {
 *     private final int index;
 *
 *     public String name() {
 *         return BillingTable.name(index);
 *     }
 * }
 * }</pre>
 */
final class ErrorClassGenerator {
    /** The interfaces that hold the constants, {@link IndexedClass#CHUNK} each: the class inherits them. */
    static List<TypeSpec> constants(Plan plan) {
        List<TypeSpec> types = new ArrayList<>();
        for (int chunk = 0; chunk * IndexedClass.CHUNK < plan.errors().size(); chunk++) {
            int first = chunk * IndexedClass.CHUNK;
            int end = Math.min(plan.errors().size(), first + IndexedClass.CHUNK);
            types.add(constants(plan, chunk, plan.errors().subList(first, end)));
        }
        return types;
    }

    static TypeSpec type(Plan plan) {
        ClassName self = self(plan);
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(
                        "All errors of the catalogue, with their definitions. A class, since there are too many for an enum.")
                .addAnnotation(RuntimeTypes.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(RuntimeTypes.ERROR_DEFINITION);
        for (int chunk = 0; chunk * IndexedClass.CHUNK < plan.errors().size(); chunk++) {
            type.addSuperinterface(holder(plan, chunk));
        }
        return type.addField(FieldSpec.builder(TypeName.INT, "index", PRIVATE, FINAL)
                        .addJavadoc("The index in the catalogue, from 0.")
                        .build())
                .addMethod(constructor())
                .addMethod(values(plan))
                .addMethod(name(plan))
                .addMethod(index())
                .addMethods(DefinitionMethods.all(plan, "index"))
                .addMethod(text())
                .build();
    }

    private static TypeSpec constants(Plan plan, int chunk, List<ErrorPlan> errors) {
        ClassName self = self(plan);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(holder(plan, chunk))
                .addJavadoc("Constants of {@link $T}.", self)
                .addAnnotation(RuntimeTypes.generated(plan));
        for (ErrorPlan error : errors) {
            FieldSpec.Builder field = FieldSpec.builder(self, error.constant(), PUBLIC, STATIC, FINAL)
                    .addJavadoc(EntryJavadoc.ofConstant(plan, error))
                    .initializer("new $T($L)", self, error.index());
            if (error.deprecated()) {
                field.addAnnotation(DeprecatedAnnotation.annotation(error));
            }
            type.addField(field.build());
            error.aliases().forEach(alias -> type.addField(alias(self, alias, error)));
        }
        return type.build();
    }

    private static FieldSpec alias(ClassName self, AliasPlan alias, ErrorPlan error) {
        return FieldSpec.builder(self, alias.constant(), PUBLIC, STATIC, FINAL)
                .addJavadoc(EntryJavadoc.summary(error.entry()))
                .addJavadoc("\n\n$L", DeprecatedAnnotation.former(alias, self.simpleName() + "#" + error.constant()))
                .addAnnotation(Deprecated.class)
                .initializer("$L", error.constant())
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("Creates a definition.\n\n@param index the index in the catalogue, from 0\n")
                .addParameter(TypeName.INT, "index")
                .addStatement("this.index = index")
                .build();
    }

    private static MethodSpec values(Plan plan) {
        ClassName self = self(plan);
        CodeBlock table =
                CodeBlock.of("$T", RuntimeTypes.named(plan, plan.roots().table()));
        return MethodSpec.methodBuilder("values")
                .addJavadoc("Returns all errors, in the order of the catalogue.\n\n@return a new array\n")
                .addModifiers(PUBLIC, STATIC)
                .returns(ArrayTypeName.of(self))
                .addStatement("$1T[] values = new $1T[$2L]", self, plan.errors().size())
                .beginControlFlow("for (int index = 0; index < values.length; index++)")
                .addStatement("values[index] = $L.error(index)", table)
                .endControlFlow()
                .addStatement("return values")
                .build();
    }

    private static MethodSpec name(Plan plan) {
        return DefinitionMethods.override("name", ClassName.get(String.class))
                .addStatement(
                        "return $T.name(index)",
                        RuntimeTypes.named(plan, plan.roots().table()))
                .build();
    }

    /** What {@code ordinal()} is to an enum. */
    private static MethodSpec index() {
        return MethodSpec.methodBuilder("index")
                .addJavadoc("Returns the index in the catalogue.\n\n@return the index, from 0\n")
                .returns(TypeName.INT)
                .addStatement("return index")
                .build();
    }

    private static MethodSpec text() {
        return DefinitionMethods.override("toString", ClassName.get(String.class))
                .addStatement("return name()")
                .build();
    }

    private static ClassName self(Plan plan) {
        return RuntimeTypes.named(plan, plan.roots().error());
    }

    private static ClassName holder(Plan plan, int chunk) {
        return RuntimeTypes.named(plan, plan.roots().error() + "Constants" + chunk);
    }

    private ErrorClassGenerator() {}
}
