package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.CaseTree;
import java.util.List;
import java.util.Optional;

/** Writes the missing constants of an enum in the place of a {@code default}. */
final class ConstantListing {
    static Optional<SuggestedFix> fix(SwitchView view, CaseTree catchAll, List<String> missing, VisitorState state) {
        if (!view.isCheckedByCompiler() && FlowAfter.needsCatchAll(view, state)) {
            return Optional.empty();
        }
        return BranchText.of(catchAll, state)
                .filter(text -> !missing.isEmpty() || text.isRule())
                .map(text -> SuggestedFix.replace(catchAll, branches(catchAll, text, missing)));
    }

    private static String branches(CaseTree catchAll, BranchText text, List<String> missing) {
        String listed = missing.isEmpty() ? "" : text.with(WordLists.inLabel(missing, text.indent()));
        if (!CaseLabels.hasNull(catchAll)) {
            return listed;
        }
        return listed.isEmpty() ? text.with("case null") : nullFirst(text) + "\n" + text.indent() + listed;
    }

    private static String nullFirst(BranchText text) {
        return text.isRule() ? text.with("case null") : "case null:";
    }

    private ConstantListing() {}
}
