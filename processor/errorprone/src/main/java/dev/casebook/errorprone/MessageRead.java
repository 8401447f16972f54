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
    private static final Set<String> SAME_WORDS =
            Set.of("toLowerCase", "toUpperCase", "trim", "strip", "stripLeading", "stripTrailing");

    static Optional<MessageRead> of(ExpressionTree expression, VisitorState state) {
        return Calls.plain(words(expression, state), MESSAGE)
                .flatMap(Calls::receiver)
                .flatMap(MessageRead::ofException);
    }

    private static Optional<MessageRead> ofException(ExpressionTree exception) {
        return Javac.typeOf(exception).filter(CasebookTypes::isException).map(type -> new MessageRead(exception, type));
    }

    private static ExpressionTree words(ExpressionTree expression, VisitorState state) {
        ExpressionTree origin = Locals.origin(expression, state);
        return origin instanceof MethodInvocationTree call && SAME_WORDS.contains(Calls.name(call))
                ? Calls.receiver(call).map(receiver -> words(receiver, state)).orElse(origin)
                : origin;
    }
}
