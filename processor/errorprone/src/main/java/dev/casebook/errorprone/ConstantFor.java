package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The generated constant that somebody could have used.
 *
 * @param read the comparison's other side
 * @param code the number or text
 * @param codes the class of the constants
 * @param name the constant
 */
record ConstantFor(CodeRead read, Object code, TypeElement codes, String name) {
    static Optional<ConstantFor> of(CodeRead read, Object code, VisitorState state) {
        return CatalogueCodes.of(read.type(), state)
                .flatMap(codes -> codes.nameOf(code).map(name -> new ConstantFor(read, code, codes.type(), name)));
    }

    String message() {
        return "%s is %s.%s: whoever reads this number or searches for the error finds the constant.%s"
                .formatted(
                        code,
                        codes.getSimpleName(),
                        name,
                        only().map(type -> " Or ask for instanceof %s.".formatted(type.getSimpleName()))
                                .orElse(""));
    }

    /** The constant instead of the number. */
    SuggestedFix inPlaceOf(ExpressionTree magic, VisitorState state) {
        SuggestedFix.Builder fix = SuggestedFix.builder();
        return fix.replace(magic, qualified(fix, codes, state) + "." + name).build();
    }

    /** {@code e instanceof RateLimitHitException} instead of the comparison, where that is the same. */
    Optional<SuggestedFix> asTest(Tree comparison, ExpressionTree compared, VisitorState state) {
        if (!(read.exception() instanceof IdentifierTree exception)
                || !(Javac.bare(compared) instanceof MethodInvocationTree)) {
            return Optional.empty();
        }
        return only().flatMap(type -> test(comparison, exception.getName() + " instanceof ", type, state));
    }

    private Optional<SuggestedFix> test(Tree comparison, String question, TypeElement type, VisitorState state) {
        SuggestedFix.Builder fix = SuggestedFix.builder();
        String test = question + qualified(fix, type, state);
        if (comparison.getKind() == Tree.Kind.EQUAL_TO) {
            return Optional.of(fix.replace(comparison, test).build());
        }
        return comparison.getKind() == Tree.Kind.NOT_EQUAL_TO
                ? Optional.of(fix.replace(comparison, "!(" + test + ")").build())
                : Optional.empty();
    }

    /** The one exception that stands for this code and nothing else. */
    private Optional<TypeElement> only() {
        return CasebookTypes.rootOf(read.type())
                .flatMap(root -> Entries.onlyOf(root, code))
                .filter(type -> CasebookTypes.isSubtype(type, read.type()));
    }

    private static String qualified(SuggestedFix.Builder fix, TypeElement type, VisitorState state) {
        return SuggestedFixes.qualifyType(state, fix, type.getQualifiedName().toString());
    }
}
