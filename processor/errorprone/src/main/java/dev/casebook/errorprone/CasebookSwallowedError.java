package dev.casebook.errorprone;

import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker.CatchTreeMatcher;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.matchers.Description;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.tree.VariableTree;
import dev.casebook.generated.Generated;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds a {@code catch} of everything that an API throws, where nothing looks at what was caught. */
@BugPattern(
        summary = "Every error of the API ends here, and nothing looks at which one it was",
        severity = BugPattern.SeverityLevel.WARNING,
        linkType = BugPattern.LinkType.CUSTOM,
        link = CheckPages.FOLDER + "CasebookSwallowedError.md",
        suppressionAnnotations = {SuppressWarnings.class, Generated.class})
public final class CasebookSwallowedError extends GuardedCheck implements CatchTreeMatcher {
    private static final long serialVersionUID = 1L;

    @Override
    public Description matchCatch(CatchTree tree, VisitorState state) {
        return guarded(tree, state, () -> match(tree, state));
    }

    private Description match(CatchTree tree, VisitorState state) {
        VariableTree caught = tree.getParameter();
        Optional<TypeElement> root = root(caught);
        if (root.isEmpty() || isExpected(caught) || isUsed(tree) || new Throws().isIn(tree.getBlock())) {
            return Description.NO_MATCH;
        }
        return buildDescription(tree)
                .setMessage(
                        "This block ignores every error of the type %s. Handle it, log it, rethrow it, or catch only"
                                        .formatted(root.get().getSimpleName())
                                + " the category that may be ignored.")
                .addAllFixes(logging(tree, root.get(), state).stream().toList())
                .build();
    }

    /** The idiom of tests: {@code catch (WhatsAppException expected)}. */
    private static boolean isExpected(VariableTree caught) {
        return caught.getName().toString().startsWith("expected");
    }

    private static Optional<TypeElement> root(VariableTree caught) {
        List<? extends Tree> types = caught.getType() instanceof UnionTypeTree union
                ? union.getTypeAlternatives()
                : List.of(caught.getType());
        return types.stream()
                .flatMap(type -> JavacTrees.typeOf(type).stream())
                .filter(CasebookTypes::isRootException)
                .findFirst();
    }

    private static boolean isUsed(CatchTree tree) {
        return JavacTrees.elementOf(tree.getParameter())
                .filter(caught -> LocalVariables.uses(tree.getBlock(), caught))
                .isPresent();
    }

    private static Optional<SuggestedFix> logging(CatchTree tree, TypeElement root, VisitorState state) {
        String caught = tree.getParameter().getName().toString();
        ClassTree around = state.findEnclosing(ClassTree.class);
        if (caught.isEmpty() || around == null || around.getSimpleName().isEmpty()) {
            return Optional.empty();
        }
        String indent = Indentation.of(tree, state) + "    ";
        String log = "%sSystem.getLogger(%s.class.getName()).log(System.Logger.Level.WARNING, \"%s\", %s);"
                .formatted("\n" + indent, around.getSimpleName(), root.getSimpleName(), caught);
        int inside = ASTHelpers.getStartPosition(tree.getBlock()) + 1;
        return Optional.of(SuggestedFix.replace(inside, inside, log));
    }

    /** Looks for a {@code throw} that leaves the block. */
    private static final class Throws extends TreeFinder {
        @Override
        public Boolean visitThrow(ThrowTree tree, @Nullable Void nothing) {
            return true;
        }

        @Override
        public Boolean visitLambdaExpression(LambdaExpressionTree tree, @Nullable Void nothing) {
            return false;
        }

        @Override
        public Boolean visitClass(ClassTree tree, @Nullable Void nothing) {
            return false;
        }
    }
}
