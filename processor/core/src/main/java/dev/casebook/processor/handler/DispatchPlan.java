package dev.casebook.processor.handler;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/**
 * Everything that a dispatcher is made of.
 *
 * @param handler the handler class
 * @param packageName its package
 * @param name the dispatcher's name, without the package
 * @param typeParameters those of the handler, and of the classes that it is inside of
 * @param receiver what the dispatcher calls methods on
 * @param visibility who may use the dispatcher
 * @param model a method with the common signature; empty for a handler without methods
 * @param thrown what the methods declare to throw
 * @param build whether the build goes on; where it fails, the dispatcher only has to compile
 * @param methods the methods to call
 * @param roots one for each root
 */
public record DispatchPlan(
        TypeElement handler,
        String packageName,
        String name,
        List<TypeParameterElement> typeParameters,
        Receiver receiver,
        Visibility visibility,
        Optional<HandlerMethod> model,
        List<TypeMirror> thrown,
        Build build,
        List<HandlerMethod> methods,
        List<RootPlan> roots) {
    /** What the dispatcher calls methods on. */
    public enum Receiver {
        /** A handler object. */
        HANDLER,
        /** Nothing: every method is static. */
        NONE,
        /** Nothing either, since the handler cannot be named; the build fails. */
        HIDDEN
    }

    /** What becomes of the build. */
    public enum Build {
        /** Nothing is wrong, or nothing that fails it. */
        GOES_ON,
        /** Something is wrong. */
        FAILS
    }

    /** Who may use the dispatcher. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** The handler's package. */
        PACKAGE
    }

    public DispatchPlan {
        typeParameters = List.copyOf(typeParameters);
        thrown = List.copyOf(thrown);
        methods = List.copyOf(methods);
        roots = List.copyOf(roots);
    }

    /** Whether nobody will ever run the dispatcher. */
    public boolean buildFails() {
        return build == Build.FAILS;
    }

    /** The dispatcher's name with its package. */
    public String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
