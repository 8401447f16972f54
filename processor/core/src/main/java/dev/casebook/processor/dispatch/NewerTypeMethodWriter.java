package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what happens to an error whose type is newer than the dispatcher. */
final class NewerTypeMethodWriter {
    private final DispatchPlan plan;
    private final RootPlan root;
    private final TypeName error;

    NewerTypeMethodWriter(DispatchPlan plan, RootPlan root, TypeName error) {
        this.plan = plan;
        this.root = root;
        this.error = error;
    }

    List<MethodSpec> methods() {
        return root.newer().map(newer -> List.of(unrecognized(newer), newer())).orElseGet(() -> List.of(newer()));
    }

    private MethodSpec unrecognized(NewerTypeConversions newer) {
        MethodSpec.Builder method = start("unrecognized", error)
                .addJavadoc(
                        "Makes an error that this class knows of one whose type is newer; the same error if it cannot.\n");
        for (NewerTypeConversions.Conversion conversion : newer.conversions()) {
            method.beginControlFlow("try");
            if (conversion.of().equals(root.types().root())) {
                make(method, conversion);
            } else {
                method.beginControlFlow("if (error instanceof $T)", OpenTypeNames.open(conversion.of()));
                make(method, conversion).endControlFlow();
            }
            method.nextControlFlow("catch ($T removed)", LinkageError.class)
                    .addComment("this type no longer exists")
                    .endControlFlow();
        }
        return method.addStatement("return error").build();
    }

    /** The error itself is kept with the new one, since its stack trace is the caller's. */
    private MethodSpec.Builder make(MethodSpec.Builder method, NewerTypeConversions.Conversion conversion) {
        method.addStatement("$T made = $L", error, create(conversion));
        if (RethrowKind.isThrowable(root)) {
            method.addStatement("made.addSuppressed(error)");
        }
        return method.beginControlFlow("if (methodFor(made) >= 0)")
                .addStatement("return made")
                .endControlFlow();
    }

    private static CodeBlock create(NewerTypeConversions.Conversion conversion) {
        CodeBlock made = CodeBlock.of(
                "$T.create(error.$L())",
                conversion.unrecognized(),
                conversion.source().method());
        return conversion.isTyped() ? made : CodeBlock.of("($T) $L", conversion.unrecognized(), made);
    }

    private MethodSpec newer() {
        CodeBlock now = root.types().hasRevision()
                ? CodeBlock.of(
                        " + $S + $T.revision()", " of revision ", root.types().root())
                : CodeBlock.of("");
        return start("newer", TypeName.get(IllegalStateException.class))
                .addStatement(
                        "return new $T($S + error.getClass().getName()$L$L)",
                        IllegalStateException.class,
                        plan.type().name() + " was generated for "
                                + root.types().rootName() + revision() + " and does not know ",
                        now,
                        RethrowKind.isThrowable(root) ? ", error" : "")
                .build();
    }

    private String revision() {
        return root.types().revision().map(text -> " of revision " + text).orElse("");
    }

    private MethodSpec.Builder start(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(returned)
                .addParameter(error, "error");
    }
}
