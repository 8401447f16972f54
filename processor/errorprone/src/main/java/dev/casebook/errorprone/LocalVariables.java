package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Follows a value back through the local variables that hold it. */
final class LocalVariables {
    /** Where the value of the expression is made: what a variable that never changes was given, else the expression. */
    static ExpressionTree origin(ExpressionTree expression, VisitorState state) {
        ExpressionTree bare = JavacTrees.bare(expression);
        return initializer(bare, state).map(value -> origin(value, state)).orElse(bare);
    }

    /** The declaration, where it is in the file at hand. */
    static Optional<VariableTree> declaration(Element variable, VisitorState state) {
        return Optional.ofNullable(
                new Declarations(variable).scan(state.getPath().getCompilationUnit(), null));
    }

    private static Optional<ExpressionTree> initializer(ExpressionTree expression, VisitorState state) {
        if (!(expression instanceof IdentifierTree)) {
            return Optional.empty();
        }
        return JavacTrees.elementOf(expression)
                .filter(element -> element.getKind() == ElementKind.LOCAL_VARIABLE)
                .filter(element -> ASTHelpers.isConsideredFinal((Symbol) element))
                .flatMap(element -> declaration(element, state))
                .map(VariableTree::getInitializer);
    }

    /** Finds the declaration of one variable. */
    private static final class Declarations extends TreeScanner<@Nullable VariableTree, @Nullable Void> {
        private final Element variable;

        Declarations(Element variable) {
            this.variable = variable;
        }

        @Override
        public @Nullable VariableTree visitVariable(VariableTree tree, @Nullable Void nothing) {
            boolean found = JavacTrees.elementOf(tree).filter(variable::equals).isPresent();
            return found ? tree : super.visitVariable(tree, null);
        }

        @Override
        public @Nullable VariableTree reduce(@Nullable VariableTree one, @Nullable VariableTree other) {
            return one == null ? other : one;
        }
    }

    /** Whether the tree names the variable. */
    static boolean uses(Tree tree, Element variable) {
        return new Uses(variable).isIn(tree);
    }

    /** Finds uses of one variable. */
    private static final class Uses extends TreeFinder {
        private final Element variable;

        Uses(Element variable) {
            this.variable = variable;
        }

        @Override
        public Boolean visitIdentifier(IdentifierTree name, @Nullable Void nothing) {
            return JavacTrees.elementOf(name).filter(variable::equals).isPresent();
        }
    }

    private LocalVariables() {}
}
