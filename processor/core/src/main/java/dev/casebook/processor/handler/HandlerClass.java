package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.TypeText;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A handler class as it is written.
 *
 * @param element the class
 * @param place its annotation
 * @param roots what it handles
 * @param terms what counts as handling
 * @param exclusions what it leaves out on purpose
 * @param methods its methods that handle, inherited ones last
 */
public record HandlerClass(
        TypeElement element,
        SourcePosition place,
        List<NamedType> roots,
        CoveragePolicy terms,
        List<Exclusion> exclusions,
        List<HandlerMethod> methods) {
    /**
     * A type that is left out on purpose.
     *
     * @param type the type, and where it is named
     * @param reason why, in words
     */
    public record Exclusion(NamedType type, String reason) {}

    public HandlerClass {
        roots = List.copyOf(roots);
        exclusions = List.copyOf(exclusions);
        methods = List.copyOf(methods);
    }

    /** The class's name without its package. */
    public String name() {
        return TypeText.simple(element);
    }
}
