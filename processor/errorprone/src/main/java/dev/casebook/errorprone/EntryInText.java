package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.UnaryTree;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Recognises an error in the words that somebody looks for: its code, or its title as the catalogue's names are made. */
final class EntryInText {
    private static final Set<String> QUESTIONS = Set.of("contains", "startsWith");

    /** {@code e instanceof RateLimitHitException} instead of {@code e.getMessage().contains("Rate limit hit")}. */
    static Optional<SuggestedFix> fix(
            MethodInvocationTree call, TextSearch search, MessageRead read, VisitorState state) {
        if (!QUESTIONS.contains(MethodCalls.name(call)) || !(read.exception() instanceof IdentifierTree exception)) {
            return Optional.empty();
        }
        return search.wanted()
                .flatMap(EntryInText::words)
                .flatMap(words -> entry(read.type(), words))
                .map(type -> test(call, exception, type, state));
    }

    private static Optional<String> words(ExpressionTree wanted) {
        return JavacTrees.constantOf(wanted).filter(String.class::isInstance).map(text -> ((String) text).strip());
    }

    private static Optional<TypeElement> entry(TypeElement exception, String words) {
        String name = words.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return CasebookTypes.rootOf(exception)
                .flatMap(root -> EntryFinder.onlyOf(root, words).or(() -> EntryFinder.named(root, name)))
                .filter(type -> CasebookTypes.isSubtype(type, exception));
    }

    private static SuggestedFix test(
            MethodInvocationTree call, IdentifierTree exception, TypeElement type, VisitorState state) {
        SuggestedFix.Builder fix = SuggestedFix.builder();
        String name =
                SuggestedFixes.qualifyType(state, fix, type.getQualifiedName().toString());
        String test = exception.getName() + " instanceof " + name;
        return fix.replace(call, isOperand(state) ? "(" + test + ")" : test).build();
    }

    /** Whether it is denied or the like, so that it needs parentheses. */
    private static boolean isOperand(VisitorState state) {
        return state.getPath().getParentPath().getLeaf() instanceof UnaryTree;
    }

    private EntryInText() {}
}
