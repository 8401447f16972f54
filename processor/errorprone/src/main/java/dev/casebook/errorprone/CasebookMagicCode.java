package dev.casebook.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.BinaryTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.SwitchExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.SwitchTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import dev.casebook.Generated;
import java.util.Optional;
import java.util.Set;

/** Finds comparisons of an exception's code with a number or text that a generated constant stands for. */
@BugPattern(
        summary = "The catalogue has a constant for this code",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.CUSTOM,
        link = Pages.FOLDER + "CasebookMagicCode.md",
        suppressionAnnotations = {SuppressWarnings.class, Generated.class})
public final class CasebookMagicCode extends GuardedCheck
        implements BinaryTreeMatcher, MethodInvocationTreeMatcher, SwitchTreeMatcher, SwitchExpressionTreeMatcher {
    private static final long serialVersionUID = 1L;

    private static final Set<Tree.Kind> COMPARISONS = Set.of(
            Tree.Kind.EQUAL_TO,
            Tree.Kind.NOT_EQUAL_TO,
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL);

    @Override
    public Description matchBinary(BinaryTree tree, VisitorState state) {
        if (!COMPARISONS.contains(tree.getKind())) {
            return Description.NO_MATCH;
        }
        return guarded(tree, state, () -> eitherWay(tree, tree.getLeftOperand(), tree.getRightOperand(), state));
    }

    @Override
    public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
        return guarded(tree, state, () -> equality(tree, state));
    }

    @Override
    public Description matchSwitch(SwitchTree tree, VisitorState state) {
        return guarded(tree, state, () -> reportLabels(SwitchView.of(tree), state));
    }

    @Override
    public Description matchSwitchExpression(SwitchExpressionTree tree, VisitorState state) {
        return guarded(tree, state, () -> reportLabels(SwitchView.of(tree), state));
    }

    private Description equality(MethodInvocationTree tree, VisitorState state) {
        if (Equality.isContains(tree)) {
            reportListed(tree, state);
            return Description.NO_MATCH;
        }
        return Equality.of(tree)
                .map(sides -> eitherWay(tree, sides.one(), sides.other(), state))
                .orElse(Description.NO_MATCH);
    }

    private Description eitherWay(Tree tree, ExpressionTree one, ExpressionTree other, VisitorState state) {
        return comparison(tree, one, other, state)
                .or(() -> comparison(tree, other, one, state))
                .orElse(Description.NO_MATCH);
    }

    private Optional<Description> comparison(Tree tree, ExpressionTree read, ExpressionTree magic, VisitorState state) {
        return Magic.valueOf(magic, state)
                .flatMap(code -> CodeRead.of(read, state)
                        .flatMap(from -> ConstantFor.of(from, code, state))
                        .map(constant -> buildDescription(magic)
                                .setMessage(constant.message())
                                .addFix(constant.inPlaceOf(magic, state))
                                .addAllFixes(constant.asTest(tree, read, state).stream()
                                        .toList())
                                .build()));
    }

    /** {@code Set.of(130429, 80007).contains(e.code())}. */
    private void reportListed(MethodInvocationTree tree, VisitorState state) {
        ExpressionTree read = tree.getArguments().get(0);
        Equality.listed(tree).forEach(magic -> report(read, magic, state));
    }

    private Description reportLabels(SwitchView view, VisitorState state) {
        if (CodeRead.of(view.selector(), state).isPresent()) {
            view.branches().stream()
                    .map(CaseTree::getExpressions)
                    .forEach(labels -> labels.forEach(label -> report(view.selector(), label, state)));
        }
        return Description.NO_MATCH;
    }

    private void report(ExpressionTree read, ExpressionTree magic, VisitorState state) {
        comparison(magic, read, magic, state).ifPresent(state::reportMatch);
    }
}
