package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.Optional;

/**
 * A test whether a code is in a range: {@code e.code() >= 200 && e.code() <= 299}.
 *
 * @param read the code of an exception
 * @param firstLiteral where the first number is written
 * @param first the first number
 * @param lastLiteral where the last number is written
 * @param last the last number
 */
record RangeTest(CodeRead read, ExpressionTree firstLiteral, Object first, ExpressionTree lastLiteral, Object last) {
    /** One half: a number that the code is not below, or not above. */
    private record Bound(Tree.Kind kind, ExpressionTree code, CodeRead read, ExpressionTree literal, Object number) {}

    /** The test that two comparisons are; empty for all others. */
    static Optional<RangeTest> of(BinaryTree and, VisitorState state) {
        Optional<Bound> one = bound(and.getLeftOperand(), state);
        Optional<Bound> other = bound(and.getRightOperand(), state);
        return one.flatMap(left -> other.filter(right -> isSame(left, right, state))
                .flatMap(right -> of(left, right).or(() -> of(right, left))));
    }

    private static Optional<RangeTest> of(Bound lower, Bound upper) {
        boolean encloses = lower.kind() == Tree.Kind.GREATER_THAN_EQUAL && upper.kind() == Tree.Kind.LESS_THAN_EQUAL;
        return encloses
                ? Optional.of(
                        new RangeTest(lower.read(), lower.literal(), lower.number(), upper.literal(), upper.number()))
                : Optional.empty();
    }

    private static boolean isSame(Bound one, Bound other, VisitorState state) {
        return String.valueOf(state.getSourceForNode(one.code()))
                .equals(String.valueOf(state.getSourceForNode(other.code())));
    }

    private static Optional<Bound> bound(ExpressionTree expression, VisitorState state) {
        if (!(JavacTrees.bare(expression) instanceof BinaryTree comparison)) {
            return Optional.empty();
        }
        ExpressionTree left = comparison.getLeftOperand();
        ExpressionTree right = comparison.getRightOperand();
        return bound(comparison.getKind(), left, right, state)
                .or(() -> bound(turned(comparison.getKind()), right, left, state));
    }

    private static Optional<Bound> bound(
            Tree.Kind kind, ExpressionTree code, ExpressionTree literal, VisitorState state) {
        return LiteralCode.valueOf(literal, state)
                .flatMap(number -> CodeRead.of(code, state).map(read -> new Bound(kind, code, read, literal, number)));
    }

    private static Tree.Kind turned(Tree.Kind kind) {
        return switch (kind) {
            case LESS_THAN_EQUAL -> Tree.Kind.GREATER_THAN_EQUAL;
            case GREATER_THAN_EQUAL -> Tree.Kind.LESS_THAN_EQUAL;
            default -> kind;
        };
    }
}
