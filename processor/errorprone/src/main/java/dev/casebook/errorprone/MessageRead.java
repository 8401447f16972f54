package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A text that is the message of a Casebook exception, in whatever letter case.
 *
 * @param exception the exception that was asked
 * @param type its type
 */
record MessageRead(ExpressionTree exception, TypeElement type) {
    private static final Set<String> MESSAGE = Set.of("getMessage", "getLocalizedMessage", "toString");
    private static final Set<String> SAME_WORDS = Set.of(
            "toLowerCase",
            "toUpperCase",
            "trim",
            "strip",
            "stripLeading",
            "stripTrailing",
            "substring",
            "replace",
            "replaceAll",
            "replaceFirst");

    static Optional<MessageRead> of(ExpressionTree expression, VisitorState state) {
        return MethodCalls.plain(words(expression, state), MESSAGE)
                .flatMap(MethodCalls::receiver)
                .flatMap(MessageRead::ofException);
    }

    private static Optional<MessageRead> ofException(ExpressionTree exception) {
        return JavacTrees.typeOf(exception)
                .filter(CasebookTypes::isException)
                .map(type -> new MessageRead(exception, type));
    }

    private static ExpressionTree words(ExpressionTree expression, VisitorState state) {
        ExpressionTree origin = LocalVariables.origin(expression, state);
        return origin instanceof MethodInvocationTree call && SAME_WORDS.contains(MethodCalls.name(call))
                ? MethodCalls.receiver(call)
                        .map(receiver -> words(receiver, state))
                        .orElse(origin)
                : origin;
    }
}
