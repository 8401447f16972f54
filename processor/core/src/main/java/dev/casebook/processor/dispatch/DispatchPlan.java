package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.CheckedHandler;
import dev.casebook.processor.handler.HandlerMethod;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Everything that a dispatcher is made of.
 *
 * @param handler the handler class
 * @param type the dispatcher's class
 * @param model a method with the common signature; empty for a handler without methods
 * @param thrown what the methods declare to throw
 * @param build whether the build continues; if it fails, the dispatcher only has to compile
 * @param methods the methods to call
 * @param roots one for each root
 */
public record DispatchPlan(
        TypeElement handler,
        DispatcherType type,
        Optional<HandlerMethod> model,
        List<TypeMirror> thrown,
        CheckedHandler.Build build,
        List<HandlerMethod> methods,
        List<RootPlan> roots) {
    public DispatchPlan {
        thrown = List.copyOf(thrown);
        methods = List.copyOf(methods);
        roots = List.copyOf(roots);
    }

    /** Whether the build fails, so that the dispatcher is never run. */
    public boolean buildFails() {
        return build == CheckedHandler.Build.FAILS;
    }

    /** The dispatcher's name with its package. */
    public String qualifiedName() {
        return type.qualifiedName();
    }
}
