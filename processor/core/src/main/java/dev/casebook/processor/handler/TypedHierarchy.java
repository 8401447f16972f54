package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import dev.casebook.Unreadable;
import dev.casebook.Unrecognized;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.Skeleton;
import dev.casebook.processor.compiler.Annotations;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.TypeText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * A hierarchy with the compiler's word for each of its types.
 *
 * @param root the root
 * @param hierarchy what handling sees
 * @param elements the class of each name, of the types from outside too
 */
public record TypedHierarchy(TypeElement root, Hierarchy hierarchy, Map<String, TypeElement> elements) {
    public TypedHierarchy {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
    }

    /** The name of the root without its package. */
    public String rootName() {
        return TypeText.simple(root);
    }

    /** A type's name without its package. */
    public String simpleName(String name) {
        return Optional.ofNullable(elements.get(name)).map(TypeText::simple).orElse(name);
    }

    /** Whether Casebook generated it from a catalogue. */
    public boolean isFromCatalogue() {
        return Annotations.find(root, Generated.class).isPresent();
    }

    /** Whether its catalogue has mistakes, so that the build fails because of these. */
    public boolean isSkeleton() {
        return Annotations.find(root, Skeleton.class).isPresent();
    }

    /** The class of one of these names. */
    public TypeElement element(String name) {
        return requireNonNull(elements.get(name), name);
    }

    /** Whether everything of the hierarchy is of this type. */
    public boolean isFallback(String name) {
        return hierarchy.isFallback(name);
    }

    /** The revision of the catalogue that it was generated from. */
    public Optional<String> revision() {
        return Annotations.find(root, Generated.class)
                .map(generated -> Annotations.text(generated, "revision"))
                .filter(revision -> !revision.isEmpty());
    }

    /** Whether the root has a static {@code revision()}, which tells at run time what the dispatcher meets. */
    public boolean hasRevision() {
        return ElementFilter.methodsIn(root.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("revision"))
                .filter(method -> method.getParameters().isEmpty())
                .anyMatch(method -> method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC)));
    }

    /** The catalogue's name of an error, such as {@code RATE_LIMIT_HIT}. */
    public Optional<String> entry(String name) {
        return Optional.ofNullable(elements.get(name))
                .flatMap(element -> Annotations.find(element, CatalogueEntry.class))
                .map(entry -> Annotations.text(entry, "name"));
    }

    /** The codes of an error, as the catalogue writes them. */
    public List<String> codes(String name) {
        return Optional.ofNullable(elements.get(name))
                .flatMap(element -> Annotations.find(element, CatalogueEntry.class))
                .map(entry -> Annotations.texts(entry, "codes"))
                .orElse(List.of());
    }

    /** How people call an error: {@code RATE_LIMIT_HIT (130429)}, or the class where no catalogue names it. */
    public String label(String name) {
        List<String> codes = codes(name);
        String entry = entry(name).orElse(simpleName(name));
        return codes.isEmpty() ? entry : entry + codes.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    public boolean isUnrecognized(String name) {
        return implementsType(name, Unrecognized.class);
    }

    public boolean isUnreadable(String name) {
        return implementsType(name, Unreadable.class);
    }

    /** By name: the classes that the handler is compiled with are others than the processor's. */
    private boolean implementsType(String name, Class<?> type) {
        return Optional.ofNullable(elements.get(name)).stream()
                .flatMap(element -> element.getInterfaces().stream())
                .flatMap(implemented -> CompilerTypes.element(implemented).stream())
                .anyMatch(element -> element.getQualifiedName().contentEquals(type.getName()));
    }
}
