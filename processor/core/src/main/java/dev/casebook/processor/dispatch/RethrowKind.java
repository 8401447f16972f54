package dev.casebook.processor.dispatch;

import com.palantir.javapoet.CodeBlock;
import dev.casebook.processor.handler.HandlingDecision;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** What a dispatcher does with an error that is left out. */
enum RethrowKind {
    /** Nothing is left out. */
    NEVER,
    /** It is thrown. */
    UNCHECKED,
    /** It is thrown, and callers must know. */
    CHECKED,
    /** It is no exception, and so something else is thrown. */
    IMPOSSIBLE;

    static RethrowKind of(RootPlan root) {
        boolean complete =
                root.chain().stream().allMatch(decision -> decision.action() instanceof HandlingDecision.CallMethod);
        if (complete) {
            return NEVER;
        }
        return of(root.types().root());
    }

    private static RethrowKind of(TypeElement root) {
        TypeElement next = root;
        while (!next.getQualifiedName().contentEquals("java.lang.Object")) {
            if (next.getQualifiedName().contentEquals("java.lang.RuntimeException")
                    || next.getQualifiedName().contentEquals("java.lang.Error")) {
                return UNCHECKED;
            }
            if (next.getQualifiedName().contentEquals("java.lang.Throwable")) {
                return CHECKED;
            }
            if (!(next.getSuperclass() instanceof DeclaredType above)) {
                return IMPOSSIBLE;
            }
            next = (TypeElement) above.asElement();
        }
        return IMPOSSIBLE;
    }

    static boolean isThrowable(RootPlan root) {
        return of(root.types().root()) != IMPOSSIBLE;
    }

    /** What to do with it. */
    CodeBlock statement() {
        return this == IMPOSSIBLE
                ? CodeBlock.of(
                        "throw new $T($S + error.getClass().getName())",
                        IllegalStateException.class,
                        "left out on purpose, or not handled yet: ")
                : CodeBlock.of("throw error");
    }
}
