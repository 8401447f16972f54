package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CaseTree;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A branch that catches everything, as it is written.
 *
 * @param separator what ends the labels: {@code ->} or a colon
 * @param body what follows, with the space before it
 * @param indent what is before the branch in its line
 */
record BranchText(String separator, String body, String indent) {
    private static final Pattern CATCH_ALL = Pattern.compile(
            "(?:default|case\\s+null\\s*,\\s*default|case\\s+(?:final\\s+)?[\\w.]+\\s+\\w+)\\s*(->|:)(.*)",
            Pattern.DOTALL);

    /** The text; empty where comments or the like are among the labels. */
    static Optional<BranchText> of(CaseTree branch, VisitorState state) {
        String source = state.getSourceForNode(branch);
        Matcher text = CATCH_ALL.matcher(source == null ? "" : source);
        return text.matches()
                ? Optional.of(new BranchText(text.group(1), text.group(2), Indentation.of(branch, state)))
                : Optional.empty();
    }

    /** Whether nothing falls out of it into the next one. */
    boolean isRule() {
        return separator.equals("->");
    }

    /** This branch with other labels. */
    String with(String labels) {
        return labels + (isRule() ? " ->" : ":") + body;
    }
}
