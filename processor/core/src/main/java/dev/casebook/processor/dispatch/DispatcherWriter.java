package dev.casebook.processor.dispatch;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.casebook.generated.Generated;
import javax.lang.model.element.Modifier;

/** Writes the dispatcher of a handler class. */
public final class DispatcherWriter {
    private final DispatchPlan plan;
    private final DispatchSignature shape;

    private DispatcherWriter(DispatchPlan plan) {
        this.plan = plan;
        this.shape = DispatchSignature.of(plan);
    }

    /** The dispatcher's file. Even java.lang is imported by name: the package may have a class of such a name. */
    public static JavaFile write(DispatchPlan plan) {
        return JavaFile.builder(plan.type().packageName(), new DispatcherWriter(plan).type())
                .indent("    ")
                .build();
    }

    /** javac wants names, and ECJ complains about each name that was not needed unless all of them are given. */
    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.type().name())
                .addJavadoc("$L", DispatchTableWriter.of(plan))
                .addAnnotation(AnnotationSpec.builder(Generated.class)
                        .addMember(
                                "value", "$S", plan.handler().getQualifiedName().toString())
                        .build())
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S, $S, $S}", "all", "deprecation", "removal", "exports")
                        .build())
                .addModifiers(Modifier.FINAL)
                .addOriginatingElement(plan.handler());
        plan.type().typeParameters().forEach(parameter -> {
            type.addTypeVariable(TypeVariableName.get(parameter));
            type.addJavadoc("\n@param <$L> as in the handler", parameter.getSimpleName());
        });
        scope(type);
        constants(type);
        receiver(type);
        for (RootPlan root : plan.roots()) {
            NameTableWriter names = new NameTableWriter(plan, root);
            names.type().ifPresent(type::addType);
            new RootMethodWriter(plan, shape, root, names).methods().forEach(type::addMethod);
        }
        return type.build();
    }

    private void scope(TypeSpec.Builder type) {
        if (plan.type().scope() == DispatcherType.Scope.PUBLIC) {
            type.addModifiers(Modifier.PUBLIC);
        }
    }

    private void constants(TypeSpec.Builder type) {
        if (plan.roots().stream().anyMatch(root -> RethrowKind.of(root) != RethrowKind.NEVER)) {
            type.addField(constant(LookupMethodWriter.LEFT_OUT, -1));
        }
        if (!plan.buildFails() && plan.roots().stream().anyMatch(LookupMethodWriter::sayNewer)) {
            type.addField(constant(LookupMethodWriter.NEWER, -2));
        }
    }

    private static FieldSpec constant(String name, int value) {
        return FieldSpec.builder(int.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$L", value)
                .build();
    }

    private void receiver(TypeSpec.Builder type) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        switch (plan.type().receiver()) {
            case HANDLER ->
                handler(type, constructor, TypeName.get(plan.handler().asType()));
            case HIDDEN -> handler(type, constructor, ClassName.OBJECT);
            case NONE -> constructor.addJavadoc("A dispatcher; every method of the handler is static.");
        }
        type.addMethod(constructor.build());
    }

    private static void handler(TypeSpec.Builder type, MethodSpec.Builder constructor, TypeName handler) {
        type.addField(FieldSpec.builder(handler, "handler", Modifier.PRIVATE, Modifier.FINAL)
                .build());
        constructor
                .addJavadoc("A dispatcher that calls the methods of this handler.\n\n@param handler the handler\n")
                .addParameter(handler, "handler")
                .addStatement(
                        "this.handler = $T.requireNonNull(handler, $S)",
                        ClassName.get("java.util", "Objects"),
                        "handler");
    }
}
