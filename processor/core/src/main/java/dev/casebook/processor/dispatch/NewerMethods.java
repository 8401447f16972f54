package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.casebook.processor.handler.DispatchPlan;
import dev.casebook.processor.handler.NewerTypes;
import dev.casebook.processor.handler.RootPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes what happens to an error whose type is newer than the dispatcher. */
final class NewerMethods {
    private final DispatchPlan plan;
    private final RootPlan root;
    private final TypeName error;

    NewerMethods(DispatchPlan plan, RootPlan root, TypeName error) {
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

    private boolean isForRoot(NewerTypes.Conversion conversion) {
        return conversion.of().equals(root.types().root());
    }

    private MethodSpec unrecognized(NewerTypes newer) {
        MethodSpec.Builder method = start("unrecognized", error)
                .addJavadoc("Makes an unrecognized error of one whose type is newer than this class.\n");
        for (NewerTypes.Conversion conversion : newer.conversions()) {
            if (isForRoot(conversion)) {
                return make(method, conversion).build();
            }
            method.beginControlFlow("if (error instanceof $T)", Names.open(conversion.of()));
            make(method, conversion).endControlFlow();
        }
        return method.addStatement("throw newer(error)").build();
    }

    /** The error itself is kept with the new one, since its stack trace is the caller's. */
    private MethodSpec.Builder make(MethodSpec.Builder method, NewerTypes.Conversion conversion) {
        if (!Rethrow.isThrowable(root)) {
            return method.addStatement("return $L", create(conversion));
        }
        return method.addStatement("$T made = $L", error, create(conversion))
                .addStatement("made.addSuppressed(error)")
                .addStatement("return made");
    }

    private static CodeBlock create(NewerTypes.Conversion conversion) {
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
                        plan.name() + " was generated for " + root.types().rootName() + revision()
                                + " and does not know ",
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
