package dev.casebook.processor.handler;

import dev.casebook.processor.place.Place;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A handler class as it is written.
 *
 * @param element the class
 * @param place its annotation
 * @param roots what it handles
 * @param terms what counts as handling
 * @param exceptions what it leaves out on purpose
 * @param methods its methods that handle, inherited ones last
 */
public record HandlerClass(
        TypeElement element,
        Place place,
        List<NamedType> roots,
        Terms terms,
        List<ExceptedType> exceptions,
        List<HandlerMethod> methods) {
    /**
     * A type that is left out on purpose.
     *
     * @param type the type, and where it is named
     * @param reason why, in words
     */
    public record ExceptedType(NamedType type, String reason) {}

    public HandlerClass {
        roots = List.copyOf(roots);
        exceptions = List.copyOf(exceptions);
        methods = List.copyOf(methods);
    }

    /** The class's name without its package. */
    String name() {
        return TypeText.simple(element);
    }
}
