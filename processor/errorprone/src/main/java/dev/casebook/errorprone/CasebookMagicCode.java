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
import dev.casebook.generated.Generated;
import java.util.Optional;
import java.util.Set;

/** Finds comparisons of an exception's code with a number or text that a generated constant represents. */
@BugPattern(
        summary = "The catalogue has a constant for this code",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.CUSTOM,
        link = CheckPages.FOLDER + "CasebookMagicCode.md",
        suppressionAnnotations = {SuppressWarnings.class, Generated.class})
public final class CasebookMagicCode extends GuardedCheck
        implements BinaryTreeMatcher, MethodInvocationTreeMatcher, SwitchTreeMatcher, SwitchExpressionTreeMatcher {
    private static final long serialVersionUID = 1L;

    private static final Set<Tree.Kind> EQUALITY = Set.of(Tree.Kind.EQUAL_TO, Tree.Kind.NOT_EQUAL_TO);

    @Override
    public Description matchBinary(BinaryTree tree, VisitorState state) {
        if (tree.getKind() == Tree.Kind.CONDITIONAL_AND) {
            return guarded(tree, state, () -> range(tree, state));
        }
        if (!EQUALITY.contains(tree.getKind())) {
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

    /** An order comparison alone may mean anything; two that enclose exactly the range of an error mean that error. */
    private Description range(BinaryTree tree, VisitorState state) {
        RangeTest.of(tree, state)
                .flatMap(test -> ConstantFor.range(test, state))
                .ifPresent(ends -> ends.forEach((literal, constant) -> state.reportMatch(buildDescription(literal)
                        .setMessage(constant.message())
                        .addAllFixes(constant.inPlaceOf(literal, state).stream().toList())
                        .build())));
        return Description.NO_MATCH;
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
        return LiteralCode.valueOf(magic, state)
                .flatMap(code -> CodeRead.of(read, state)
                        .flatMap(from -> ConstantFor.of(from, code, state))
                        .map(constant -> buildDescription(magic)
                                .setMessage(constant.message())
                                .addAllFixes(constant.inPlaceOf(magic, state).stream()
                                        .toList())
                                .addAllFixes(constant.asNumbers(tree, read, state).stream()
                                        .toList())
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
