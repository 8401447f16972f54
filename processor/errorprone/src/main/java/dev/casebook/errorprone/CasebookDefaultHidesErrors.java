package dev.casebook.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.SwitchExpressionTreeMatcher;
import com.google.errorprone.bugpatterns.BugChecker.SwitchTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import dev.casebook.generated.Generated;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds {@code default}, or a pattern that takes everything, where a switch could list every case. */
@BugPattern(
        summary = "A default takes errors that nobody has decided about, and keeps the compiler from naming new ones",
        severity = BugPattern.SeverityLevel.ERROR,
        linkType = BugPattern.LinkType.CUSTOM,
        link = CheckPages.FOLDER + "CasebookDefaultHidesErrors.md",
        suppressionAnnotations = {SuppressWarnings.class, Generated.class})
public final class CasebookDefaultHidesErrors extends GuardedCheck
        implements SwitchTreeMatcher, SwitchExpressionTreeMatcher {
    private static final long serialVersionUID = 1L;

    /** Above this, listing is possible and nothing to read. */
    private static final int MAX_TO_LIST = 20;

    @Override
    public Description matchSwitch(SwitchTree tree, VisitorState state) {
        return guarded(tree, state, () -> match(SwitchView.of(tree), state));
    }

    @Override
    public Description matchSwitchExpression(SwitchExpressionTree tree, VisitorState state) {
        return guarded(tree, state, () -> match(SwitchView.of(tree), state));
    }

    private Description match(SwitchView view, VisitorState state) {
        return view.type()
                .flatMap(type -> view.catchAll(type).flatMap(branch -> describe(view, type, branch, state)))
                .orElse(Description.NO_MATCH);
    }

    private Optional<Description> describe(SwitchView view, TypeElement type, CaseTree catchAll, VisitorState state) {
        if (CasebookTypes.isEnum(type)) {
            return describeEnum(view, type, catchAll, state);
        }
        return CasebookTypes.isHierarchy(type)
                ? Optional.of(describeHierarchy(view, type, catchAll, state))
                : Optional.empty();
    }

    private Optional<Description> describeEnum(
            SwitchView view, TypeElement type, CaseTree catchAll, VisitorState state) {
        List<String> missing = MissingBranches.constants(type, view.branches());
        if (missing.isEmpty() && !view.isCheckedByCompiler()) {
            // nothing is hidden, and the compiler may need the default: see FlowAfter
            return Optional.empty();
        }
        Optional<SuggestedFix> fix = ConstantListing.fix(view, catchAll, missing, state);
        return Optional.of(description(type, catchAll, missing, fix));
    }

    private Description describeHierarchy(SwitchView view, TypeElement type, CaseTree catchAll, VisitorState state) {
        List<? extends CaseTree> others =
                view.branches().stream().filter(branch -> branch != catchAll).toList();
        List<TypeElement> missing = MissingBranches.types(type, others);
        List<String> names =
                missing.stream().map(below -> below.getSimpleName().toString()).toList();
        return description(type, catchAll, names, new TypeListing(view, catchAll, state).fix(missing));
    }

    private Description description(
            TypeElement type, CaseTree catchAll, List<String> missing, Optional<SuggestedFix> fix) {
        return buildDescription(catchAll)
                .setMessage(what(type, missing) + how(missing, fix))
                .addAllFixes(fix.stream().toList())
                .build();
    }

    private static String what(TypeElement type, List<String> missing) {
        return missing.isEmpty()
                ? "Everything is listed already: without this branch the compiler names what is added to %s."
                        .formatted(type.getSimpleName())
                : "This branch hides what is added to %s. List the rest instead: %s."
                        .formatted(type.getSimpleName(), WordLists.forMessage(missing));
    }

    private static String how(List<String> missing, Optional<SuggestedFix> fix) {
        if (fix.isEmpty()) {
            return " Where the code around it needs a default, write a switch expression.";
        }
        return missing.size() > MAX_TO_LIST ? " That is much: switch over the category first." : "";
    }
}
