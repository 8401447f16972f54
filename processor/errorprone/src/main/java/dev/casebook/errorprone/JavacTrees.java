package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.tools.javac.code.Source;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/**
 * What the compiler knows about a tree, in the words of {@code javax.lang.model}: those stay the same from JDK to JDK,
 * so that classes compiled for 17 run on all of them.
 */
final class JavacTrees {
    /** The class or interface that the tree's type names; a type variable counts as its bound. */
    static Optional<TypeElement> typeOf(Tree tree) {
        return Optional.<TypeMirror>ofNullable(ASTHelpers.getType(tree)).flatMap(JavacTrees::declared);
    }

    /** What the tree refers to or declares. */
    static Optional<Element> elementOf(Tree tree) {
        return Optional.ofNullable(ASTHelpers.getSymbol(tree));
    }

    /** The value of a compile-time constant. */
    static Optional<Object> constantOf(ExpressionTree tree) {
        return Optional.ofNullable(ASTHelpers.constValue(tree));
    }

    /** The expression without the parentheses and casts around it. */
    static ExpressionTree bare(ExpressionTree tree) {
        if (tree instanceof ParenthesizedTree inner) {
            return bare(inner.getExpression());
        }
        return tree instanceof TypeCastTree cast ? bare(cast.getExpression()) : tree;
    }

    /** The version of the language that the sources are written in, such as 21. */
    static int languageLevel(VisitorState state) {
        String name = Source.instance(state.context).name;
        return Integer.parseInt(name.startsWith("1.") ? name.substring(2) : name);
    }

    private static Optional<TypeElement> declared(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            return Optional.of((TypeElement) ((DeclaredType) type).asElement());
        }
        return type.getKind() == TypeKind.TYPEVAR ? declared(((TypeVariable) type).getUpperBound()) : Optional.empty();
    }

    private JavacTrees() {}
}
