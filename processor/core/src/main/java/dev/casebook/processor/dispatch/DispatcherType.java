package dev.casebook.processor.dispatch;

import java.util.List;
import javax.lang.model.element.TypeParameterElement;

/**
 * The class of a dispatcher.
 *
 * @param packageName its package, the handler's
 * @param name its name, without the package
 * @param typeParameters those of the handler, and of the classes that it is inside of
 * @param receiver what it calls methods on
 * @param scope who may use it
 */
record DispatcherType(
        String packageName, String name, List<TypeParameterElement> typeParameters, Receiver receiver, Scope scope) {
    /** What a dispatcher calls methods on. */
    enum Receiver {
        /** A handler object. */
        HANDLER,
        /** Nothing: every method is static. */
        NONE,
        /** Nothing either, since the handler cannot be named; the build fails. */
        HIDDEN
    }

    /** Who may use a dispatcher. */
    enum Scope {
        /** Everybody. */
        PUBLIC,
        /** The handler's package. */
        PACKAGE
    }

    DispatcherType {
        typeParameters = List.copyOf(typeParameters);
    }

    /** The name with the package. */
    String qualifiedName() {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
