package dev.casebook.processor.generate;

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
import dev.casebook.processor.plan.ErrorPlan;
import dev.casebook.processor.plan.Plan;
import java.util.ArrayList;
import java.util.List;

/** {@code WhatsAppError} as a final class, for catalogues that are too large for an enum. */
final class ErrorClass {
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
                .addJavadoc("Every error of the catalogue, as data: too many for an enum.")
                .addAnnotation(Types.generated(plan))
                .addModifiers(PUBLIC, FINAL)
                .addSuperinterface(Types.ERROR_DEFINITION);
        for (int chunk = 0; chunk * IndexedClass.CHUNK < plan.errors().size(); chunk++) {
            type.addSuperinterface(holder(plan, chunk));
        }
        return type.addField(FieldSpec.builder(TypeName.INT, "index", PRIVATE, FINAL)
                        .addJavadoc("Its place in the catalogue.")
                        .build())
                .addMethod(constructor())
                .addMethod(values(plan))
                .addMethod(name(plan))
                .addMethods(DefinitionMethods.all(plan, "index"))
                .addMethod(text())
                .build();
    }

    private static TypeSpec constants(Plan plan, int chunk, List<ErrorPlan> errors) {
        ClassName self = self(plan);
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(holder(plan, chunk))
                .addJavadoc("Constants of {@link $T}.", self)
                .addAnnotation(Types.generated(plan));
        for (ErrorPlan error : errors) {
            FieldSpec.Builder field = FieldSpec.builder(self, error.constant(), PUBLIC, STATIC, FINAL)
                    .addJavadoc(EntryDocs.full(error.entry()))
                    .initializer("new $T($L)", self, error.index());
            if (error.deprecated()) {
                field.addAnnotation(Deprecated.class);
            }
            type.addField(field.build());
        }
        return type.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("A definition.\n\n@param index its place in the catalogue\n")
                .addParameter(TypeName.INT, "index")
                .addStatement("this.index = index")
                .build();
    }

    private static MethodSpec values(Plan plan) {
        ClassName self = self(plan);
        CodeBlock table = CodeBlock.of("$T", Types.named(plan, plan.roots().table()));
        return MethodSpec.methodBuilder("values")
                .addJavadoc("Every error, in the catalogue's order.\n\n@return a new array\n")
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
                        "return $T.name(index)", Types.named(plan, plan.roots().table()))
                .build();
    }

    private static MethodSpec text() {
        return DefinitionMethods.override("toString", ClassName.get(String.class))
                .addStatement("return name()")
                .build();
    }

    private static ClassName self(Plan plan) {
        return Types.named(plan, plan.roots().error());
    }

    private static ClassName holder(Plan plan, int chunk) {
        return Types.named(plan, plan.roots().error() + "Constants" + chunk);
    }

    private ErrorClass() {}
}
