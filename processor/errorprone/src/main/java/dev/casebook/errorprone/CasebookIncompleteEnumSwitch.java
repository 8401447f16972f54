package dev.casebook.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.SwitchTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.SwitchTree;
import dev.casebook.generated.Generated;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds switch statements over a catalogue's enums that pass over some of their constants. */
@BugPattern(
        summary = "A switch statement does nothing, silently, for the constants that it does not list",
        severity = BugPattern.SeverityLevel.ERROR,
        linkType = BugPattern.LinkType.CUSTOM,
        link = CheckPages.FOLDER + "CasebookIncompleteEnumSwitch.md",
        suppressionAnnotations = {SuppressWarnings.class, Generated.class})
public final class CasebookIncompleteEnumSwitch extends GuardedCheck implements SwitchTreeMatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public Description matchSwitch(SwitchTree tree, VisitorState state) {
        return guarded(tree, state, () -> match(SwitchView.of(tree), state));
    }

    private Description match(SwitchView view, VisitorState state) {
        Optional<TypeElement> type = view.type().filter(CasebookTypes::isEnum);
        if (type.isEmpty()
                || view.isCheckedByCompiler()
                || view.catchAll(type.get()).isPresent()) {
            return Description.NO_MATCH;
        }
        List<String> missing = MissingBranches.constants(type.get(), view.branches());
        return missing.isEmpty() ? Description.NO_MATCH : description(view, type.get(), missing, state);
    }

    private Description description(SwitchView view, TypeElement type, List<String> missing, VisitorState state) {
        return buildDescription(view.tree())
                .setMessage("This switch passes over constants of %s without a word: %s. List them, or write a switch"
                                .formatted(type.getSimpleName(), WordLists.forMessage(missing))
                        + " expression, which the compiler checks.")
                .addAllFixes(listing(view, missing, state).stream().toList())
                .build();
    }

    /** What it does already, in words: nothing. */
    private static Optional<SuggestedFix> listing(SwitchView view, List<String> missing, VisitorState state) {
        if (view.branches().isEmpty()) {
            return Optional.empty();
        }
        CaseTree last = view.branches().get(view.branches().size() - 1);
        String indent = Indentation.of(last, state);
        String label = "\n" + indent + WordLists.inLabel(missing, indent);
        String branch = last.getCaseKind() == CaseTree.CaseKind.RULE
                ? label + " -> {} // TODO decide"
                : label + ":\n" + indent + "    break; // TODO decide";
        return Optional.of(SuggestedFix.postfixWith(last, branch));
    }
}
