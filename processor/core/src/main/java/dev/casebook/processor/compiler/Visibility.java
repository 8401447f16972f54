package dev.casebook.processor.compiler;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.SimpleTypeVisitor14;
import org.jspecify.annotations.Nullable;

/** What the code of a package may name and call. */
public final class Visibility {
    private final CompilerTypes compiler;
    private final PackageElement home;

    /** What can be seen from the package that an element is in. */
    public Visibility(CompilerTypes compiler, Element inside) {
        this.compiler = compiler;
        this.home = compiler.elements().getPackageOf(inside);
    }

    /** Whether code of the package can name a type. */
    public boolean canName(TypeElement type) {
        return firstHidden(type).isEmpty();
    }

    /** The type itself or the one around it that hides it, the innermost first; empty where it can be named. */
    public Optional<TypeElement> firstHidden(TypeElement type) {
        if (isHere(type) ? isPrivate(type) : !isPublic(type) || !isExported(type)) {
            return Optional.of(type);
        }
        return type.getEnclosingElement() instanceof TypeElement outer ? firstHidden(outer) : Optional.empty();
    }

    /** Whether code of the package can call a method or a constructor on an object of its class. */
    public boolean canCall(ExecutableElement method) {
        TypeElement declaredIn = (TypeElement) requireNonNull(method.getEnclosingElement());
        if (method.getModifiers().contains(Modifier.PRIVATE)) {
            return false;
        }
        return method.getModifiers().contains(Modifier.PUBLIC)
                || declaredIn.getKind() == ElementKind.INTERFACE
                || isHere(declaredIn);
    }

    /** Whether every package that reads this one can name a type. */
    public static boolean isPublicEverywhere(TypeElement type) {
        boolean outerToo = !(type.getEnclosingElement() instanceof TypeElement outer) || isPublicEverywhere(outer);
        return outerToo && type.getModifiers().contains(Modifier.PUBLIC);
    }

    /** The first class of a method's signature that the package cannot name. */
    public Optional<TypeElement> firstHidden(ExecutableType type) {
        List<TypeMirror> all = new ArrayList<>(List.of(type.getReturnType()));
        all.addAll(type.getParameterTypes());
        all.addAll(type.getThrownTypes());
        return all.stream().flatMap(part -> hidden(part).stream()).findFirst();
    }

    public boolean isHidden(TypeMirror type) {
        return !hidden(type).isEmpty();
    }

    private List<TypeElement> hidden(TypeMirror type) {
        List<TypeElement> hidden = new ArrayList<>();
        type.accept(new Collector(hidden), null);
        return hidden;
    }

    private boolean isHere(TypeElement type) {
        return compiler.elements().getPackageOf(type).equals(home);
    }

    private static boolean isPrivate(TypeElement type) {
        return type.getModifiers().contains(Modifier.PRIVATE);
    }

    /** Types inside interfaces are public without saying so. */
    private static boolean isPublic(TypeElement type) {
        return type.getModifiers().contains(Modifier.PUBLIC)
                || (type.getEnclosingElement() instanceof TypeElement outer
                        && outer.getKind().isInterface());
    }

    private boolean isExported(TypeElement type) {
        @Nullable ModuleElement from = compiler.elements().getModuleOf(type);
        @Nullable ModuleElement to = compiler.elements().getModuleOf(home);
        return from == null || from.isUnnamed() || from.equals(to) || isExported(type, from, to);
    }

    private boolean isExported(TypeElement type, ModuleElement from, @Nullable ModuleElement to) {
        PackageElement home = compiler.elements().getPackageOf(type);
        return ElementFilter.exportsIn(from.getDirectives()).stream()
                .filter(export -> export.getPackage().equals(home))
                .anyMatch(export -> export.getTargetModules() == null
                        || export.getTargetModules().stream().anyMatch(target -> target.equals(to)));
    }

    private final class Collector extends SimpleTypeVisitor14<@Nullable Void, @Nullable Void> {
        private final List<TypeElement> hidden;

        Collector(List<TypeElement> hidden) {
            this.hidden = hidden;
        }

        @Override
        public @Nullable Void visitDeclared(DeclaredType type, @Nullable Void nothing) {
            CompilerTypes.element(type).filter(element -> !canName(element)).ifPresent(hidden::add);
            type.getTypeArguments().forEach(this::visit);
            return null;
        }

        @Override
        public @Nullable Void visitArray(ArrayType type, @Nullable Void nothing) {
            return visit(type.getComponentType());
        }

        @Override
        public @Nullable Void visitWildcard(WildcardType type, @Nullable Void nothing) {
            visitBound(type.getExtendsBound());
            visitBound(type.getSuperBound());
            return null;
        }

        private void visitBound(@Nullable TypeMirror bound) {
            if (bound != null) {
                visit(bound);
            }
        }
    }
}
