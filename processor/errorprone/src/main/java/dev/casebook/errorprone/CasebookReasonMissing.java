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
    private static final Pattern WORD = Pattern.compile("\\w");

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
        String text = source.toString();
        return isReason(lineAbove(text, ASTHelpers.getStartPosition(tree))) || hasReasonAfter(text, end);
    }

    /** The last line with anything in it before an annotation that begins a line; empty if it does not. */
    private static String lineAbove(String source, int start) {
        String before = source.substring(0, start);
        String written = before.stripTrailing();
        boolean beginsLine = before.indexOf('\n', written.length()) >= 0;
        return beginsLine ? written.substring(written.lastIndexOf('\n') + 1).strip() : "";
    }

    private static boolean hasReasonAfter(String source, int end) {
        int lineEnd = source.indexOf('\n', end);
        String line = source.substring(end, lineEnd < 0 ? source.length() : lineEnd);
        int comment = line.indexOf("//");
        return comment >= 0 && isReason(line.substring(comment));
    }

    private static boolean isReason(String comment) {
        return comment.startsWith("//") && WORD.matcher(comment).find();
    }
}
