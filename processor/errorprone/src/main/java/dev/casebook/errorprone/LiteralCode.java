package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import java.util.Optional;

/** Recognises codes that somebody has written down again: literals, and constants that are given one. */
final class LiteralCode {
    /** The number or text; empty for what comes from a generated constant, and for what another file says. */
    static Optional<Object> valueOf(ExpressionTree expression, VisitorState state) {
        ExpressionTree bare = JavacTrees.bare(expression);
        return isWritten(bare, state) ? JavacTrees.constantOf(bare) : Optional.empty();
    }

    private static boolean isWritten(ExpressionTree bare, VisitorState state) {
        if (bare instanceof UnaryTree unary) {
            return unary.getExpression() instanceof LiteralTree;
        }
        return bare instanceof LiteralTree || isConstantGivenLiteral(bare, state);
    }

    private static boolean isConstantGivenLiteral(ExpressionTree bare, VisitorState state) {
        if (!(bare instanceof IdentifierTree) && !(bare instanceof MemberSelectTree)) {
            return false;
        }
        return JavacTrees.elementOf(bare)
                .flatMap(variable -> LocalVariables.declaration(variable, state))
                .map(VariableTree::getInitializer)
                .filter(value -> isWritten(JavacTrees.bare(value), state))
                .isPresent();
    }

    private LiteralCode() {}
}
