package dev.casebook.processor.handler;

import dev.casebook.ErrorHandler;
import dev.casebook.processor.place.Place;
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
    private final Compiler compiler;
    private final Set<String> sources;

    /**
     * A reader.
     *
     * @param sources the names of the classes whose source is compiled, so that a message can point into it
     */
    HandlerReader(Compiler compiler, Set<String> sources) {
        this.compiler = compiler;
        this.sources = Set.copyOf(sources);
    }

    Optional<HandlerClass> read(TypeElement handler) {
        return Mirrors.find(handler, ErrorHandler.class).flatMap(annotation -> read(handler, annotation));
    }

    private Optional<HandlerClass> read(TypeElement handler, AnnotationMirror annotation) {
        Optional<List<NamedType>> roots = types(handler, annotation, "value");
        Optional<List<HandlerClass.ExceptedType>> exceptions = exceptions(handler, annotation);
        MethodFinder finder = new MethodFinder(compiler, handler);
        if (roots.isEmpty() || exceptions.isEmpty() || !finder.isResolved() || !boundsAreResolved(handler)) {
            return Optional.empty();
        }
        Place place = Place.of(handler, annotation);
        return methods(handler, annotation, finder)
                .map(methods ->
                        new HandlerClass(handler, place, roots.get(), terms(annotation), exceptions.get(), methods));
    }

    private static boolean boundsAreResolved(TypeElement handler) {
        return handler.getTypeParameters().stream()
                .map(TypeParameterElement::getBounds)
                .allMatch(Resolved::all);
    }

    private static Terms terms(AnnotationMirror annotation) {
        ErrorHandler.Level level = Mirrors.constant(annotation, "level")
                .map(ErrorHandler.Level::valueOf)
                .orElse(ErrorHandler.Level.CATEGORY);
        return new Terms(
                level,
                Mirrors.text(annotation, "catchAll").equals("true")
                        ? Terms.Fallback.COUNTS
                        : Terms.Fallback.DOES_NOT_COUNT);
    }

    /** A value that stands alone, without braces, is pointed at as a whole: this is what each compiler finds. */
    private static Optional<List<NamedType>> types(Element element, AnnotationMirror annotation, String name) {
        Optional<AnnotationValue> value = Mirrors.value(annotation, name);
        List<AnnotationValue> parts = value.map(Mirrors::parts).orElse(List.of());
        List<NamedType> types = new ArrayList<>();
        for (AnnotationValue part : parts) {
            Place place = Place.of(element, annotation, parts.size() == 1 ? value.get() : part);
            Mirrors.type(part).ifPresent(type -> types.add(new NamedType(type, place)));
        }
        return types.size() == parts.size() ? Optional.of(types) : Optional.empty();
    }

    private static Optional<List<HandlerClass.ExceptedType>> exceptions(
            TypeElement handler, AnnotationMirror annotation) {
        List<AnnotationValue> parts =
                Mirrors.value(annotation, "except").map(Mirrors::parts).orElse(List.of());
        List<HandlerClass.ExceptedType> exceptions = new ArrayList<>();
        for (AnnotationValue part : parts) {
            if (part.getValue() instanceof AnnotationMirror except) {
                Place place = Place.of(
                        handler, annotation, Mirrors.value(except, "type").orElse(part));
                Mirrors.value(except, "type")
                        .flatMap(Mirrors::type)
                        .map(type -> new NamedType(type, place))
                        .ifPresent(type ->
                                exceptions.add(new HandlerClass.ExceptedType(type, Mirrors.text(except, "reason"))));
            }
        }
        return exceptions.size() == parts.size() ? Optional.of(exceptions) : Optional.empty();
    }

    private Optional<List<HandlerMethod>> methods(
            TypeElement handler, AnnotationMirror annotation, MethodFinder finder) {
        List<HandlerMethod> methods = new ArrayList<>();
        for (MethodFinder.Found found : finder.find()) {
            boolean pointable = sources.contains(compiler.outermost(found.element()));
            Optional<List<NamedType>> listed = listed(found, Place.of(handler, annotation), pointable);
            if (listed.isEmpty() || !Resolved.is(found.type())) {
                return Optional.empty();
            }
            Place place = pointable ? Place.of(found.element()) : Place.of(handler, annotation);
            methods.add(new HandlerMethod(found.element(), found.type(), place, listed.get()));
        }
        return Optional.of(methods);
    }

    private static Optional<List<NamedType>> listed(MethodFinder.Found found, Place otherwise, boolean pointable) {
        Optional<List<NamedType>> listed = types(found.element(), found.annotation(), "value");
        return pointable ? listed : listed.map(types -> moved(types, otherwise));
    }

    private static List<NamedType> moved(List<NamedType> types, Place place) {
        return types.stream()
                .map(NamedType::type)
                .map((TypeMirror type) -> new NamedType(type, place))
                .toList();
    }
}
