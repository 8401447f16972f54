package dev.casebook.errorprone;

import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Looks at calls of methods. */
final class MethodCalls {
    /** The name of the called method. */
    static String name(MethodInvocationTree call) {
        return JavacTrees.elementOf(call)
                .map(method -> method.getSimpleName().toString())
                .orElse("");
    }

    /** The qualified name of the class whose method is called, such as {@code java.lang.String}. */
    static String owner(MethodInvocationTree call) {
        return JavacTrees.elementOf(call)
                .map(method -> (TypeElement) method.getEnclosingElement())
                .map(type -> type.getQualifiedName().toString())
                .orElse("");
    }

    /** What the method is called on; empty for a static method and for one of the class at hand. */
    static Optional<ExpressionTree> receiver(ExpressionTree call) {
        return Optional.ofNullable(ASTHelpers.getReceiver(call)).map(JavacTrees::bare);
    }

    /** The call without arguments of one of the methods; empty for any other expression. */
    static Optional<MethodInvocationTree> plain(ExpressionTree expression, Set<String> methods) {
        return expression instanceof MethodInvocationTree call
                        && call.getArguments().isEmpty()
                        && methods.contains(name(call))
                ? Optional.of(call)
                : Optional.empty();
    }

    private MethodCalls() {}
}
