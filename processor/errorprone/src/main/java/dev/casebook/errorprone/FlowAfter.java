package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.Reachability;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.VariableTree;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/**
 * Whether what follows an enum's switch statement compiles only thanks to its {@code default}: since the compiler takes
 * such a statement for incomplete even when it lists every constant.
 */
final class FlowAfter extends TreeFinder {
    private final VisitorState state;

    private FlowAfter(VisitorState state) {
        this.state = state;
    }

    static boolean needsCatchAll(SwitchView view, VisitorState state) {
        return view.tree() instanceof SwitchTree statement
                && (!Reachability.canCompleteNormally(statement) || new FlowAfter(state).isIn(statement));
    }

    /** An assignment to a variable that has no value before the switch. */
    @Override
    public @Nullable Boolean visitAssignment(AssignmentTree assignment, @Nullable Void nothing) {
        boolean first = JavacTrees.elementOf(assignment.getVariable())
                .filter(variable -> variable.getKind() == ElementKind.LOCAL_VARIABLE)
                .filter(this::isWithoutValue)
                .isPresent();
        return first ? Boolean.TRUE : super.visitAssignment(assignment, null);
    }

    private boolean isWithoutValue(Element variable) {
        return LocalVariables.declaration(variable, state)
                .map(VariableTree::getInitializer)
                .isEmpty();
    }
}
