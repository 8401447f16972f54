package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Finds the parameter of a method that takes the error, also where it is not the first one, as it must be. */
final class ErrorParameterFinder {
    private final CompilerTypes compiler;
    private final List<TypeElement> roots;

    ErrorParameterFinder(CompilerTypes compiler, List<NamedType> roots) {
        this.compiler = compiler;
        this.roots = roots.stream()
                .flatMap(root -> CompilerTypes.element(root.type()).stream())
                .toList();
    }

    /** The index of the first parameter whose type is part of a hierarchy; 0 where the first one fits or none does. */
    int index(ExecutableType method, List<NamedType> listed) {
        List<? extends TypeMirror> parameters = method.getParameterTypes();
        if (parameters.isEmpty() || (!listed.isEmpty() && acceptsRoot(parameters.get(0)))) {
            return 0;
        }
        return IntStream.range(0, parameters.size())
                .filter(i -> isError(parameters.get(i)))
                .findFirst()
                .orElse(0);
    }

    private boolean isError(TypeMirror type) {
        Optional<TypeElement> element = CompilerTypes.element(type);
        return element.isPresent() && roots.stream().anyMatch(root -> compiler.isSubtype(element.get(), root));
    }

    private boolean acceptsRoot(TypeMirror type) {
        Optional<TypeElement> element = CompilerTypes.element(type);
        return element.isPresent() && roots.stream().anyMatch(root -> compiler.isSubtype(root, element.get()));
    }
}
