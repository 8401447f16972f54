package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A value that is the code of a generated exception: {@code e.code()}, {@code e.report().intCode()}, or a variable that
 * was given it.
 *
 * @param exception the exception that was asked
 * @param type its type
 */
record CodeRead(ExpressionTree exception, TypeElement type) {
    private static final Set<String> CODE = Set.of("code", "intCode");
    private static final Set<String> REPORT = Set.of("report");

    static Optional<CodeRead> of(ExpressionTree expression, VisitorState state) {
        return Calls.plain(Locals.origin(expression, state), CODE)
                .flatMap(Calls::receiver)
                .map(receiver -> Locals.origin(receiver, state))
                .map(receiver ->
                        Calls.plain(receiver, REPORT).flatMap(Calls::receiver).orElse(receiver))
                .flatMap(CodeRead::ofException);
    }

    private static Optional<CodeRead> ofException(ExpressionTree exception) {
        return Javac.typeOf(exception)
                .filter(type -> CasebookTypes.rootOf(type).isPresent())
                .map(type -> new CodeRead(exception, type));
    }
}
