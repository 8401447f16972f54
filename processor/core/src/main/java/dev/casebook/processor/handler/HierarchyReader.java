package dev.casebook.processor.handler;

import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.TypeResolution;
import dev.casebook.processor.compiler.Visibility;
import dev.casebook.processor.handler.HierarchyType.Instances;
import dev.casebook.processor.handler.HierarchyType.Naming;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a sealed hierarchy from sources or class files. */
final class HierarchyReader {
    private final CompilerTypes compiler;
    private final Visibility visibility;
    private final Map<String, TypeElement> elements = new LinkedHashMap<>();
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private boolean resolved = true;

    HierarchyReader(CompilerTypes compiler, Visibility visibility) {
        this.compiler = compiler;
        this.visibility = visibility;
    }

    /** The hierarchy; empty while one of its types is still to be generated. */
    Optional<TypedHierarchy> read(TypeElement root, List<TypeElement> decided) {
        visit(root, Optional.empty());
        List<HierarchyType> types = elements.values().stream().map(this::type).toList();
        List<TypeElement> inside = List.copyOf(elements.values());
        List<UnlistedType> outside = outside(decided, inside);
        return resolved
                ? Optional.of(
                        new TypedHierarchy(root, new Hierarchy(CompilerTypes.name(root), types, outside), elements))
                : Optional.empty();
    }

    static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED) && type.getKind() != ElementKind.ENUM;
    }

    /** Modifiers come first: javac lists no permitted subclasses for a class file that it has not read in full. */
    private void visit(TypeElement type, Optional<String> parent) {
        String name = CompilerTypes.name(type);
        boolean sealed = isSealed(type);
        boolean known = elements.putIfAbsent(name, type) != null;
        Set<String> above = parents.computeIfAbsent(name, unused -> new LinkedHashSet<>());
        parent.ifPresent(above::add);
        if (sealed && !known) {
            type.getPermittedSubclasses().forEach(permitted -> visit(permitted, name));
        }
    }

    private void visit(TypeMirror permitted, String parent) {
        resolved &= TypeResolution.is(permitted);
        CompilerTypes.element(permitted).ifPresent(element -> visit(element, Optional.of(parent)));
    }

    private HierarchyType type(TypeElement element) {
        String name = CompilerTypes.name(element);
        return new HierarchyType(
                name,
                instances(element),
                visibility.canName(element) ? Naming.POSSIBLE : Naming.IMPOSSIBLE,
                parents.getOrDefault(name, Set.of()));
    }

    /** Whoever is permitted and neither final nor sealed is open, whatever a class file says. */
    private static Instances instances(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        if (isSealed(type)) {
            return modifiers.contains(Modifier.ABSTRACT) || type.getKind().isInterface()
                    ? Instances.NONE
                    : Instances.OWN;
        }
        boolean closed = modifiers.contains(Modifier.FINAL)
                || type.getKind() == ElementKind.ENUM
                || type.getKind() == ElementKind.RECORD;
        return closed ? Instances.OWN : Instances.OPEN;
    }

    private List<UnlistedType> outside(List<TypeElement> decided, List<TypeElement> inside) {
        List<TypeElement> further = decided.stream()
                .filter(type -> !elements.containsKey(CompilerTypes.name(type)))
                .distinct()
                .toList();
        List<TypeElement> all = new ArrayList<>(inside);
        all.addAll(further);
        further.forEach(type -> elements.put(CompilerTypes.name(type), type));
        return further.stream().map(type -> outside(type, all)).toList();
    }

    private UnlistedType outside(TypeElement type, List<TypeElement> all) {
        return new UnlistedType(
                CompilerTypes.name(type),
                names(all.stream()
                        .filter(other -> compiler.isSubtype(other, type))
                        .toList()),
                names(all.stream()
                        .filter(other -> compiler.isSubtype(type, other))
                        .toList()));
    }

    private static List<String> names(List<TypeElement> types) {
        return types.stream().map(CompilerTypes::name).toList();
    }
}
