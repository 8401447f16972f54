package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/**
 * A value that is the code of a generated exception: {@code e.code()}, {@code e.report().intCode().getAsInt()}, or a variable that
 * was given it.
 *
 * @param exception the exception that was asked
 * @param type its type
 */
record CodeRead(ExpressionTree exception, TypeElement type) {
    private static final Set<String> CODE = Set.of("code", "intCode");
    private static final Set<String> AS_TEXT =
            Set.of("java.lang.String.valueOf", "java.lang.Integer.toString", "java.lang.Integer.valueOf");
    private static final Set<String> FROM_OPTIONAL = Set.of(
            "java.util.OptionalInt.getAsInt", "java.util.OptionalInt.orElse", "java.util.OptionalInt.orElseThrow");
    private static final Set<String> REPORT = Set.of("report");

    static Optional<CodeRead> of(ExpressionTree expression, VisitorState state) {
        return MethodCalls.plain(number(LocalVariables.origin(expression, state), state), CODE)
                .flatMap(MethodCalls::receiver)
                .map(receiver -> LocalVariables.origin(receiver, state))
                .map(receiver -> MethodCalls.plain(receiver, REPORT)
                        .flatMap(MethodCalls::receiver)
                        .orElse(receiver))
                .flatMap(CodeRead::ofException);
    }

    /** The number that {@code String.valueOf(e.code())} or its like writes as a text; else the expression itself. */
    private static ExpressionTree number(ExpressionTree expression, VisitorState state) {
        boolean writes = expression instanceof MethodInvocationTree call
                && call.getArguments().size() == 1
                && AS_TEXT.contains(MethodCalls.owner(call) + "." + MethodCalls.name(call));
        return fromOptional(
                writes
                        ? LocalVariables.origin(
                                ((MethodInvocationTree) expression)
                                        .getArguments()
                                        .get(0),
                                state)
                        : expression,
                state);
    }

    /** The optional of {@code e.report().intCode().getAsInt()} or its like; else the expression itself. */
    private static ExpressionTree fromOptional(ExpressionTree expression, VisitorState state) {
        boolean unwraps = expression instanceof MethodInvocationTree call
                && FROM_OPTIONAL.contains(MethodCalls.owner(call) + "." + MethodCalls.name(call));
        return unwraps
                ? MethodCalls.receiver((MethodInvocationTree) expression)
                        .map(receiver -> LocalVariables.origin(receiver, state))
                        .orElse(expression)
                : expression;
    }

    private static Optional<CodeRead> ofException(ExpressionTree exception) {
        return JavacTrees.typeOf(exception)
                .filter(type -> CasebookTypes.rootOf(type).isPresent())
                .map(type -> new CodeRead(exception, type));
    }
}
