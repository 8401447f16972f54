package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.Tree;

/** How far a line is indented. */
final class Indentation {
    /** The white space that begins the line in which the tree begins. */
    static String of(Tree tree, VisitorState state) {
        CharSequence source = state.getSourceCode();
        if (source == null) {
            return "";
        }
        String before = source.subSequence(0, ASTHelpers.getStartPosition(tree)).toString();
        String line = before.substring(before.lastIndexOf('\n') + 1);
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private Indentation() {}
}
