package dev.casebook.errorprone;

import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import org.jspecify.annotations.Nullable;

/** Looks for something in a tree: a visit that returns true has found it. */
abstract class TreeFinder extends TreeScanner<@Nullable Boolean, @Nullable Void> {
    final boolean isIn(Tree tree) {
        return Boolean.TRUE.equals(scan(tree, null));
    }

    @Override
    public final Boolean reduce(@Nullable Boolean one, @Nullable Boolean other) {
        return Boolean.TRUE.equals(one) || Boolean.TRUE.equals(other);
    }
}
