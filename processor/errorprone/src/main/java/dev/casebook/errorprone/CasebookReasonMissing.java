package dev.casebook.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.AnnotationTreeMatcher;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import java.util.regex.Pattern;

/** Finds {@code @SuppressWarnings} of a Casebook check that does not say why. */
@BugPattern(
        summary = "Say why this check does not apply here, in a comment on this line or on the line above",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.CUSTOM,
        link = CheckPages.FOLDER + "CasebookReasonMissing.md")
public final class CasebookReasonMissing extends GuardedCheck implements AnnotationTreeMatcher {
    private static final long serialVersionUID = 1L;

    private static final Pattern CHECK = Pattern.compile("\"Casebook[A-Z]\\w+\"");
    private static final Pattern COMMENT_ABOVE = Pattern.compile("(?s).*(^|\\n)\\s*//[^\\n]*\\w[^\\n]*\\n\\s*");
    private static final Pattern COMMENT_AFTER = Pattern.compile("(?s)[^\\n]*//[^\\n]*\\w.*");

    @Override
    public Description matchAnnotation(AnnotationTree tree, VisitorState state) {
        return guarded(tree, state, () -> match(tree, state));
    }

    private Description match(AnnotationTree tree, VisitorState state) {
        String text = state.getSourceForNode(tree);
        boolean suppresses = text != null
                && JavacTrees.typeOf(tree)
                        .filter(type -> type.getQualifiedName().contentEquals("java.lang.SuppressWarnings"))
                        .isPresent()
                && CHECK.matcher(text).find();
        return suppresses && !hasReason(tree, state) ? describeMatch(tree) : Description.NO_MATCH;
    }

    private static boolean hasReason(AnnotationTree tree, VisitorState state) {
        CharSequence source = state.getSourceCode();
        int end = state.getEndPosition(tree);
        if (source == null || end < 0) {
            // nobody has written it
            return true;
        }
        CharSequence before = source.subSequence(0, ASTHelpers.getStartPosition(tree));
        CharSequence after = source.subSequence(end, source.length());
        return COMMENT_ABOVE.matcher(before).matches()
                || COMMENT_AFTER.matcher(after).matches();
    }
}
