package dev.casebook.processor.compiler;

import java.util.List;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** Whether the compiler knows a type already. What another processor has yet to write is an error type, maybe deep inside. */
public final class TypeResolution extends SimpleTypeVisitor14<Boolean, Void> {
    private static final TypeResolution VISITOR = new TypeResolution();

    public static boolean is(TypeMirror type) {
        return type.accept(VISITOR, null);
    }

    public static boolean all(List<? extends TypeMirror> types) {
        return types.stream().allMatch(TypeResolution::is);
    }

    private TypeResolution() {
        super(true);
    }

    @Override
    public Boolean visitError(ErrorType type, Void nothing) {
        return false;
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void nothing) {
        return all(type.getTypeArguments()) && is(type.getEnclosingType());
    }

    @Override
    public Boolean visitArray(ArrayType type, Void nothing) {
        return is(type.getComponentType());
    }

    @Override
    public Boolean visitWildcard(WildcardType type, Void nothing) {
        return isBound(type.getExtendsBound()) && isBound(type.getSuperBound());
    }

    @Override
    public Boolean visitExecutable(ExecutableType type, Void nothing) {
        return is(type.getReturnType()) && all(type.getParameterTypes()) && all(type.getThrownTypes());
    }

    private static boolean isBound(@Nullable TypeMirror bound) {
        return bound == null || is(bound);
    }
}
