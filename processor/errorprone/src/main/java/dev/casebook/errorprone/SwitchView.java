package dev.casebook.errorprone;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * A switch, statement and expression alike.
 *
 * @param tree the switch
 * @param selector what it switches over
 * @param branches its cases
 */
record SwitchView(Tree tree, ExpressionTree selector, List<? extends CaseTree> branches) {
    static SwitchView of(SwitchTree tree) {
        return new SwitchView(tree, tree.getExpression(), tree.getCases());
    }

    static SwitchView of(SwitchExpressionTree tree) {
        return new SwitchView(tree, tree.getExpression(), tree.getCases());
    }

    /** The class, interface or enum that it switches over. */
    Optional<TypeElement> type() {
        return JavacTrees.typeOf(selector);
    }

    /** Whether the compiler refuses it when a case is missing; an enum's plain statement it does not look at. */
    boolean isCheckedByCompiler() {
        return tree instanceof SwitchExpressionTree
                || branches.stream().anyMatch(branch -> CaseLabels.hasPattern(branch) || CaseLabels.hasNull(branch));
    }

    /** The branch that takes whatever the others leave. */
    Optional<? extends CaseTree> catchAll(TypeElement type) {
        return branches.stream()
                .filter(branch -> CaseLabels.isDefault(branch) || takes(branch, type))
                .findFirst();
    }

    private static boolean takes(CaseTree branch, TypeElement type) {
        return CaseLabels.typePatterns(branch).stream()
                .flatMap(pattern -> typeOf(pattern).stream())
                .anyMatch(pattern -> CasebookTypes.isSubtype(type, pattern));
    }

    static Optional<TypeElement> typeOf(VariableTree pattern) {
        return JavacTrees.typeOf(pattern);
    }
}
