package dev.casebook.errorprone;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The labels of a {@code case}. JDK 17 has only a preview of what JDK 21 says about patterns, so this one class asks by
 * reflection.
 */
final class CaseLabels {
    /** Whether it has the label {@code default}, alone or as {@code case null, default}. */
    static boolean isDefault(CaseTree branch) {
        return all(branch).anyMatch(label -> isKind(label, "DEFAULT_CASE_LABEL"));
    }

    /** Whether it has the label {@code null}. */
    static boolean hasNull(CaseTree branch) {
        return branch.getExpressions().stream().anyMatch(label -> label.getKind() == Tree.Kind.NULL_LITERAL);
    }

    /** Whether it has a pattern among its labels. */
    static boolean hasPattern(CaseTree branch) {
        return all(branch).anyMatch(label -> isKind(label, "PATTERN_CASE_LABEL"));
    }

    /** What the type patterns of this branch declare, where no guard restricts them. */
    static List<VariableTree> typePatterns(CaseTree branch) {
        return isGuarded(branch)
                ? List.of()
                : all(branch).flatMap(label -> binding(label).stream()).toList();
    }

    /** The names of the enum constants among its labels. */
    static Stream<String> constantNames(CaseTree branch) {
        return branch.getExpressions().stream().flatMap(label -> nameOf(label).stream());
    }

    private static Optional<VariableTree> binding(Tree label) {
        if (!isKind(label, "PATTERN_CASE_LABEL")) {
            return Optional.empty();
        }
        Object pattern = ReflectiveCall.call("com.sun.source.tree.PatternCaseLabelTree", "getPattern", label);
        return pattern instanceof BindingPatternTree binding ? Optional.of(binding.getVariable()) : Optional.empty();
    }

    private static boolean isGuarded(CaseTree branch) {
        return hasPattern(branch) && ReflectiveCall.finds("com.sun.source.tree.CaseTree", "getGuard", branch);
    }

    private static Stream<Tree> all(CaseTree branch) {
        List<?> labels = (List<?>) ReflectiveCall.call("com.sun.source.tree.CaseTree", "getLabels", branch);
        return labels.stream().map(Tree.class::cast);
    }

    private static Optional<String> nameOf(ExpressionTree label) {
        if (label instanceof IdentifierTree name) {
            return Optional.of(name.getName().toString());
        }
        return label instanceof MemberSelectTree select
                ? Optional.of(select.getIdentifier().toString())
                : Optional.empty();
    }

    private static boolean isKind(Tree label, String kind) {
        return label.getKind().name().equals(kind);
    }

    private CaseLabels() {}
}
