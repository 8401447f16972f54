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
        return root.newer()
                .map(newer -> newer.conversions().stream().anyMatch(this::isForRoot)
                        ? List.of(unrecognized(newer))
                        : List.of(unrecognized(newer), newer()))
                .orElseGet(() -> List.of(newer()));
    }

    private boolean isForRoot(NewerTypeConversions.Conversion conversion) {
        return conversion.of().equals(root.types().root());
    }

    private MethodSpec unrecognized(NewerTypeConversions newer) {
        MethodSpec.Builder method = start("unrecognized", error)
                .addJavadoc("Makes an unrecognized error of one whose type is newer than this class.\n");
        for (NewerTypeConversions.Conversion conversion : newer.conversions()) {
            if (isForRoot(conversion)) {
                return make(method, conversion).build();
            }
            method.beginControlFlow("if (error instanceof $T)", OpenTypeNames.open(conversion.of()));
            make(method, conversion).endControlFlow();
        }
        return method.addStatement("throw newer(error)").build();
    }

    /** The error itself is kept with the new one, since its stack trace is the caller's. */
    private MethodSpec.Builder make(MethodSpec.Builder method, NewerTypeConversions.Conversion conversion) {
        if (!RethrowKind.isThrowable(root)) {
            return method.addStatement("return $L", create(conversion));
        }
        return method.addStatement("$T made = $L", error, create(conversion))
                .addStatement("made.addSuppressed(error)")
                .addStatement("return made");
    }

    private static CodeBlock create(NewerTypeConversions.Conversion conversion) {
        CodeBlock made = CodeBlock.of("$T.create(error.report())", conversion.unrecognized());
        return conversion.isTyped() ? made : CodeBlock.of("($T) $L", conversion.unrecognized(), made);
    }

    private MethodSpec newer() {
        CodeBlock now = root.types().hasRevision()
                ? CodeBlock.of(
                        " + $S + $T.revision()", " of revision ", root.types().root())
                : CodeBlock.of("");
        return start("newer", TypeName.get(IllegalStateException.class))
                .addStatement(
                        "return new $T($S + error.getClass().getName()$L)",
                        IllegalStateException.class,
                        plan.type().name() + " was generated for "
                                + root.types().rootName() + revision() + " and does not know ",
                        now)
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
