package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The generated constant that somebody could have used.
 *
 * @param read the comparison's other side
 * @param code the number or text
 * @param codes the class of the constants
 * @param name the constant
 */
record ConstantFor(CodeRead read, Object code, TypeElement codes, String name) {
    private static final String FIRST = "_FIRST";
    private static final String LAST = "_LAST";

    static Optional<ConstantFor> of(CodeRead read, Object code, VisitorState state) {
        return CatalogueCodes.of(read.type(), state)
                .flatMap(codes -> codes.nameOf(code).map(name -> new ConstantFor(read, code, codes.type(), name)));
    }

    /** The constants for both ends of a test, where these are the ends of one error's range. */
    static Optional<Map<ExpressionTree, ConstantFor>> range(RangeTest test, VisitorState state) {
        return CatalogueCodes.of(test.read().type(), state)
                .flatMap(codes -> codes.rangeOf(test.first(), FIRST)
                        .filter(name -> codes.rangeOf(test.last(), LAST)
                                .filter(name::equals)
                                .isPresent())
                        .map(name -> Map.of(
                                test.firstLiteral(),
                                        new ConstantFor(test.read(), test.first(), codes.type(), name + FIRST),
                                test.lastLiteral(),
                                        new ConstantFor(test.read(), test.last(), codes.type(), name + LAST))));
    }

    String message() {
        return "%s is %s.%s: use the constant, which has a name that says what it means.%s"
                .formatted(
                        code,
                        codes.getSimpleName(),
                        name,
                        only().map(type -> " Or ask for instanceof %s.".formatted(type.getSimpleName()))
                                .orElse(""));
    }

    /** The constant instead of the number; none where a number cannot replace the text that is there. */
    Optional<SuggestedFix> inPlaceOf(ExpressionTree magic, VisitorState state) {
        if (code instanceof String && isNumber()) {
            return Optional.empty();
        }
        SuggestedFix.Builder fix = SuggestedFix.builder();
        return Optional.of(
                fix.replace(magic, qualified(fix, codes, state) + "." + name).build());
    }

    /** {@code e.code() == ParcelCodes.LOST} instead of {@code e.report().code().equals("501")}. */
    Optional<SuggestedFix> asNumbers(Tree comparison, ExpressionTree compared, VisitorState state) {
        boolean isCall =
                comparison instanceof MethodInvocationTree && JavacTrees.bare(compared) instanceof MethodInvocationTree;
        if (!isCall || !(code instanceof String) || !isNumber()) {
            return Optional.empty();
        }
        SuggestedFix.Builder fix = SuggestedFix.builder();
        String test =
                state.getSourceForNode(read.exception()) + ".code() == " + qualified(fix, codes, state) + "." + name;
        return Optional.of(fix.replace(comparison, isDenied(state) ? "(" + test + ")" : test)
                .build());
    }

    private static boolean isDenied(VisitorState state) {
        return state.getPath().getParentPath().getLeaf() instanceof UnaryTree;
    }

    private boolean isNumber() {
        return codes.getEnclosedElements().stream()
                .filter(VariableElement.class::isInstance)
                .map(VariableElement.class::cast)
                .anyMatch(constant -> constant.getConstantValue() instanceof Integer);
    }

    /** {@code e instanceof RateLimitHitException} instead of the comparison, where that is the same. */
    Optional<SuggestedFix> asTest(Tree comparison, ExpressionTree compared, VisitorState state) {
        if (!(read.exception() instanceof IdentifierTree exception)
                || !(JavacTrees.bare(compared) instanceof MethodInvocationTree)) {
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

    /** The exception that has this code and no other. */
    private Optional<TypeElement> only() {
        return CasebookTypes.rootOf(read.type())
                .flatMap(root -> EntryFinder.onlyOf(root, code))
                .filter(type -> CasebookTypes.isSubtype(type, read.type()));
    }

    private static String qualified(SuggestedFix.Builder fix, TypeElement type, VisitorState state) {
        return SuggestedFixes.qualifyType(state, fix, type.getQualifiedName().toString());
    }
}
