package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.google.errorprone.util.Reachability;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/** Writes the missing types in the place of a {@code default} or of a pattern that takes everything. */
final class TypeListing {
    private static final int UNNAMED_VARIABLES = 22;

    private final SwitchView view;
    private final CaseTree catchAll;
    private final VisitorState state;
    private final SuggestedFix.Builder fix = SuggestedFix.builder();

    TypeListing(SwitchView view, CaseTree catchAll, VisitorState state) {
        this.view = view;
        this.catchAll = catchAll;
        this.state = state;
    }

    /** The fix; empty where the branches that it writes would fall into one another. */
    Optional<SuggestedFix> fix(List<TypeElement> missing) {
        return BranchText.of(catchAll, state)
                .filter(text -> text.isRule() || standsAlone())
                .map(text ->
                        fix.replace(catchAll, branches(text, names(missing))).build());
    }

    private List<String> names(List<TypeElement> missing) {
        return missing.stream()
                .map(type -> SuggestedFixes.qualifyType(
                        state, fix, type.getQualifiedName().toString()))
                .toList();
    }

    private String branches(BranchText text, List<String> names) {
        List<String> branches = new ArrayList<>();
        if (CaseLabels.hasNull(catchAll)) {
            branches.add(text.with("case null"));
        }
        if (isUnnamed() && !names.isEmpty()) {
            branches.add(text.with(WordLists.inLabel(unnamed(names), text.indent())));
        } else {
            String variable = variable();
            names.forEach(name -> branches.add(text.with("case " + name + " " + variable)));
        }
        return branches.stream().collect(Collectors.joining("\n" + text.indent()));
    }

    private static List<String> unnamed(List<String> names) {
        return names.stream().map(name -> name + " _").toList();
    }

    private boolean isUnnamed() {
        return JavacTrees.languageLevel(state) >= UNNAMED_VARIABLES
                && pattern()
                        .flatMap(JavacTrees::elementOf)
                        .filter(element -> LocalVariables.uses(catchAll, element))
                        .isEmpty();
    }

    private String variable() {
        return pattern()
                .map(pattern -> pattern.getName().toString())
                .filter(name -> !name.isEmpty())
                .orElse("ignored");
    }

    private Optional<VariableTree> pattern() {
        return CaseLabels.typePatterns(catchAll).stream().findFirst();
    }

    /** Whether, among groups with colons, nothing falls into this one or out of it. */
    private boolean standsAlone() {
        int index = view.branches().indexOf(catchAll);
        boolean entered =
                index > 0 && Reachability.canFallThrough(view.branches().get(index - 1));
        List<? extends StatementTree> body = catchAll.getStatements();
        return !entered && !body.isEmpty() && !Reachability.canCompleteNormally(body.get(body.size() - 1));
    }
}
