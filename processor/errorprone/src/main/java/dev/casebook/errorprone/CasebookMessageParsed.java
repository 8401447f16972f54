package dev.casebook.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.MethodInvocationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.casebook.generated.Generated;

/** Finds code that looks for words in the message of a Casebook exception. */
@BugPattern(
        summary = "The vendor rewords messages without notice; the type and the code say which error it is",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.CUSTOM,
        link = CheckPages.FOLDER + "CasebookMessageParsed.md",
        suppressionAnnotations = {SuppressWarnings.class, Generated.class})
public final class CasebookMessageParsed extends GuardedCheck implements MethodInvocationTreeMatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public Description matchMethodInvocation(MethodInvocationTree tree, VisitorState state) {
        return guarded(tree, state, () -> match(tree, state));
    }

    /** {@code SECRET.matcher(e.getMessage()).replaceAll("***")}. */
    private static boolean isMasking(VisitorState state) {
        TreePath select = state.getPath().getParentPath();
        return select.getLeaf() instanceof MemberSelectTree
                && select.getParentPath().getLeaf() instanceof MethodInvocationTree call
                && MethodCalls.owner(call).equals("java.util.regex.Matcher")
                && MethodCalls.name(call).startsWith("replace")
                && DisplayedText.isReplacement(call);
    }

    private Description match(MethodInvocationTree tree, VisitorState state) {
        return TextSearch.of(tree)
                .filter(search -> !isMasking(state))
                .flatMap(search -> MessageRead.of(search.text(), state)
                        .map(read -> buildDescription(tree)
                                .setMessage(
                                        "The vendor rewords messages without notice, and this one is put together for"
                                                + " people. Ask for the type or the code: instanceof, or a switch.")
                                .addAllFixes(EntryInText.fix(tree, search, read, state).stream()
                                        .toList())
                                .build()))
                .orElse(Description.NO_MATCH);
    }
}
