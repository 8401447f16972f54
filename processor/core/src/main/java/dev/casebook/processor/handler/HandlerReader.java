package dev.casebook.processor.handler;

import dev.casebook.ErrorHandler;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.NamedType;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.compiler.TypeResolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeMirror;

/** Reads a handler class; gives nothing while one of the types that it names is still to be generated. */
final class HandlerReader {
    private final CompilerTypes compiler;
    private final Set<String> sources;

    /**
     * A reader.
     *
     * @param sources the names of the classes whose source is compiled, so that a message can point into it
     */
    HandlerReader(CompilerTypes compiler, Set<String> sources) {
        this.compiler = compiler;
        this.sources = Set.copyOf(sources);
    }

    Optional<HandlerClass> read(TypeElement handler) {
        return Annotations.find(handler, ErrorHandler.class).flatMap(annotation -> read(handler, annotation));
    }

    private Optional<HandlerClass> read(TypeElement handler, AnnotationMirror annotation) {
        Optional<List<NamedType>> roots = types(handler, annotation, "value");
        Optional<List<HandlerClass.Exclusion>> exclusions = exclusions(handler, annotation);
        HandlerMethodFinder finder = new HandlerMethodFinder(compiler, handler);
        if (roots.isEmpty() || exclusions.isEmpty() || !finder.isResolved() || !boundsAreResolved(handler)) {
            return Optional.empty();
        }
        SourcePosition place = SourcePosition.of(handler, annotation);
        return methods(handler, annotation, finder, new ErrorParameterFinder(compiler, roots.get()))
                .map(methods ->
                        new HandlerClass(handler, place, roots.get(), terms(annotation), exclusions.get(), methods));
    }

    private static boolean boundsAreResolved(TypeElement handler) {
        return handler.getTypeParameters().stream()
                .map(TypeParameterElement::getBounds)
                .allMatch(TypeResolution::all);
    }

    private static CoveragePolicy terms(AnnotationMirror annotation) {
        ErrorHandler.Level level = Annotations.constant(annotation, "level")
                .map(ErrorHandler.Level::valueOf)
                .orElse(ErrorHandler.Level.CATEGORY);
        return new CoveragePolicy(
                level,
                Annotations.text(annotation, "catchAll").equals("true")
                        ? CoveragePolicy.Fallback.COUNTS
                        : CoveragePolicy.Fallback.DOES_NOT_COUNT);
    }

    /** A single value without braces, is pointed at as a whole: this is what each compiler finds. */
    private static Optional<List<NamedType>> types(Element element, AnnotationMirror annotation, String name) {
        Optional<AnnotationValue> value = Annotations.value(annotation, name);
        List<AnnotationValue> parts = value.map(Annotations::parts).orElse(List.of());
        List<NamedType> types = new ArrayList<>();
        for (AnnotationValue part : parts) {
            SourcePosition place = SourcePosition.of(element, annotation, parts.size() == 1 ? value.get() : part);
            Annotations.type(part).ifPresent(type -> types.add(new NamedType(type, place)));
        }
        return types.size() == parts.size() ? Optional.of(types) : Optional.empty();
    }

    private static Optional<List<HandlerClass.Exclusion>> exclusions(TypeElement handler, AnnotationMirror annotation) {
        List<AnnotationValue> parts =
                Annotations.value(annotation, "except").map(Annotations::parts).orElse(List.of());
        List<HandlerClass.Exclusion> exclusions = new ArrayList<>();
        for (AnnotationValue part : parts) {
            if (part.getValue() instanceof AnnotationMirror except) {
                SourcePosition place = SourcePosition.of(
                        handler, annotation, Annotations.value(except, "type").orElse(part));
                Annotations.value(except, "type")
                        .flatMap(Annotations::type)
                        .map(type -> new NamedType(type, place))
                        .ifPresent(type ->
                                exclusions.add(new HandlerClass.Exclusion(type, Annotations.text(except, "reason"))));
            }
        }
        return exclusions.size() == parts.size() ? Optional.of(exclusions) : Optional.empty();
    }

    private Optional<List<HandlerMethod>> methods(
            TypeElement handler,
            AnnotationMirror annotation,
            HandlerMethodFinder finder,
            ErrorParameterFinder parameters) {
        List<HandlerMethod> methods = new ArrayList<>();
        for (HandlerMethodFinder.Found found : finder.find()) {
            boolean pointable = sources.contains(compiler.outermost(found.element()));
            Optional<List<NamedType>> listed = listed(found, SourcePosition.of(handler, annotation), pointable);
            if (listed.isEmpty() || !TypeResolution.is(found.type())) {
                return Optional.empty();
            }
            SourcePosition place =
                    pointable ? SourcePosition.of(found.element()) : SourcePosition.of(handler, annotation);
            int errorIndex = parameters.index(found.type(), listed.get());
            methods.add(new HandlerMethod(found.element(), found.type(), place, listed.get(), errorIndex));
        }
        return Optional.of(methods);
    }

    private static Optional<List<NamedType>> listed(
            HandlerMethodFinder.Found found, SourcePosition otherwise, boolean pointable) {
        Optional<List<NamedType>> listed = types(found.element(), found.annotation(), "value");
        return pointable ? listed : listed.map(types -> moved(types, otherwise));
    }

    private static List<NamedType> moved(List<NamedType> types, SourcePosition place) {
        return types.stream()
                .map(NamedType::type)
                .map((TypeMirror type) -> new NamedType(type, place))
                .toList();
    }
}
