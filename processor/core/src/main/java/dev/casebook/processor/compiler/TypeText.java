package dev.casebook.processor.compiler;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Writes types as text, without the annotations that compilers put between. */
public final class TypeText {
    /** As people write it: {@code Map<String, Outer.Inner>}. */
    public static String simple(TypeMirror type) {
        return type.accept(new Writer(TypeText::simple), null);
    }

    /** In full: two types are the same where these texts are. */
    public static String full(TypeMirror type) {
        return type.accept(new Writer(element -> element.getQualifiedName().toString()), null);
    }

    /** With the names that a function gives to classes. */
    public static String with(TypeMirror type, Function<TypeElement, String> names) {
        return type.accept(new Writer(names), null);
    }

    /** Simple names in a list: {@code A, B<C>}. */
    public static String simple(List<? extends TypeMirror> types) {
        return types.stream().map(TypeText::simple).collect(Collectors.joining(", "));
    }

    /** The name without the package: {@code Outer.Inner}. */
    public static String simple(TypeElement element) {
        Element outer = element.getEnclosingElement();
        String name = element.getSimpleName().toString();
        return outer instanceof TypeElement type ? simple(type) + "." + name : name;
    }

    private static final class Writer extends SimpleTypeVisitor14<String, Void> {
        private final Function<TypeElement, String> names;

        Writer(Function<TypeElement, String> names) {
            this.names = names;
        }

        @Override
        public String visitDeclared(DeclaredType type, Void nothing) {
            String name = names.apply((TypeElement) type.asElement());
            String outer = isStatic(type) ? "" : type.getEnclosingType().accept(this, null);
            String arguments = type.getTypeArguments().stream()
                    .map(argument -> argument.accept(this, null))
                    .collect(Collectors.joining(", "));
            String prefix = outer.contains("<") ? outer + "." + ((TypeElement) type.asElement()).getSimpleName() : name;
            return arguments.isEmpty() ? prefix : prefix + "<" + arguments + ">";
        }

        /** ECJ gives static classes an enclosing type, too. */
        private static boolean isStatic(DeclaredType type) {
            return type.asElement().getModifiers().contains(Modifier.STATIC);
        }

        @Override
        public String visitArray(ArrayType type, Void nothing) {
            return type.getComponentType().accept(this, null) + "[]";
        }

        @Override
        public String visitWildcard(WildcardType type, Void nothing) {
            if (type.getExtendsBound() != null) {
                return "? extends " + type.getExtendsBound().accept(this, null);
            }
            return type.getSuperBound() == null
                    ? "?"
                    : "? super " + type.getSuperBound().accept(this, null);
        }

        @Override
        public String visitTypeVariable(TypeVariable type, Void nothing) {
            return type.asElement().getSimpleName().toString();
        }

        @Override
        public String visitPrimitive(PrimitiveType type, Void nothing) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String visitNoType(NoType type, Void nothing) {
            return type.getKind() == TypeKind.VOID ? "void" : "";
        }

        @Override
        protected String defaultAction(TypeMirror type, Void nothing) {
            return type.toString();
        }
    }

    private TypeText() {}
}
