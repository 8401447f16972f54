package dev.casebook.processor.handler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A sealed hierarchy as handling sees it: which types there are, and which of them, or of the types that methods take,
 * are supertypes of which.
 */
public final class Hierarchy {
    private final String root;
    private final Map<String, HierarchyType> types;
    private final Map<String, Set<String>> supertypes = new LinkedHashMap<>();
    private final Set<String> extended = new HashSet<>();

    /**
     * A hierarchy.
     *
     * @param root the name of the root
     * @param types every type, each after one of its parents at least, the root first
     * @param outside for each further type that a method takes, the names of all types that it extends or that extend
     *     it
     */
    public Hierarchy(String root, List<HierarchyType> types, List<UnlistedType> outside) {
        this.root = root;
        this.types = new LinkedHashMap<>();
        types.forEach(type -> this.types.put(type.name(), type));
        types.forEach(type -> collect(type.name()));
        types.forEach(type -> extended.addAll(type.parents()));
        outside.forEach(this::add);
    }

    /** Every type of the hierarchy, the root first. */
    public List<HierarchyType> types() {
        return List.copyOf(types.values());
    }

    /** The names of the types that something must handle, in the order of the hierarchy. */
    public List<String> cases() {
        return types.values().stream()
                .filter(HierarchyType::isCase)
                .map(HierarchyType::name)
                .toList();
    }

    /** The type of this name, where it belongs to the hierarchy. */
    public Optional<HierarchyType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** Every known supertype of a type, and the type itself. */
    public Set<String> supertypes(String name) {
        return Collections.unmodifiableSet(supertypes.getOrDefault(name, Set.of(name)));
    }

    public boolean isSubtype(String name, String supertype) {
        return supertypes(name).contains(supertype);
    }

    /** Whether everything of the hierarchy is of this type: whether it is the root, or a type above. */
    public boolean isFallback(String name) {
        return isSubtype(root, name);
    }

    /** Whether a method for this type can be called for something of the hierarchy. */
    public boolean concerns(String name) {
        return types.containsKey(name)
                || supertypes(name).stream().anyMatch(this::isOpen)
                || types.keySet().stream().anyMatch(type -> supertypes(type).contains(name));
    }

    public boolean isOpen(String name) {
        return type(name)
                .map(type -> type.instances() == HierarchyType.Instances.OPEN)
                .orElse(false);
    }

    /** The direct subtypes of the root, and the root itself where it has objects of its own. */
    public List<String> groups() {
        return types.values().stream()
                .filter(type -> isGroup(type) || (type.name().equals(root) && type.isCase()))
                .map(HierarchyType::name)
                .toList();
    }

    /** The direct subtype of the root that a type belongs to, the first of several; the root for itself. */
    public String groupOf(String name) {
        return supertypes(name).stream()
                .filter(above -> type(above).map(this::isGroup).orElse(false))
                .findFirst()
                .orElse(root);
    }

    /** The group of a type without subtypes, if the type is not that group itself and the handler's package can name it. */
    public Optional<String> groupOfLeaf(String name) {
        String group = groupOf(name);
        return isLeaf(name) && !group.equals(name) && !group.equals(root) && canBeNamed(group)
                ? Optional.of(group)
                : Optional.empty();
    }

    private boolean isLeaf(String name) {
        return type(name)
                .map(type -> type.instances() == HierarchyType.Instances.OWN && !extended.contains(name))
                .orElse(false);
    }

    private boolean isGroup(HierarchyType type) {
        return type.parents().contains(root);
    }

    /** What a method must take for this case: the type itself, or the nearest one above that can be named. */
    public String representative(String name) {
        List<String> level = List.of(name);
        while (!level.isEmpty()) {
            Optional<String> found = level.stream().filter(this::canBeNamed).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            level = parentsOf(level);
        }
        return root;
    }

    private boolean canBeNamed(String name) {
        return type(name).map(HierarchyType::canBeNamed).orElse(false);
    }

    /** In the order of the hierarchy, since sets have none. */
    private List<String> parentsOf(List<String> level) {
        Set<String> parents = new LinkedHashSet<>();
        level.forEach(name -> type(name).ifPresent(type -> parents.addAll(type.parents())));
        return types.keySet().stream().filter(parents::contains).toList();
    }

    private void collect(String name) {
        if (supertypes.containsKey(name)) {
            return;
        }
        Set<String> all = new LinkedHashSet<>(List.of(name));
        supertypes.put(name, all); // a type above itself is the compiler's to report
        for (String parent : type(name).map(HierarchyType::parents).orElse(Set.of())) {
            collect(parent);
            all.addAll(supertypes(parent));
        }
    }

    private void add(UnlistedType type) {
        Set<String> all = new LinkedHashSet<>(type.above());
        all.add(type.name());
        supertypes.put(type.name(), all);
        for (String below : new ArrayList<>(type.below())) {
            supertypes
                    .computeIfAbsent(below, name -> new LinkedHashSet<>(List.of(name)))
                    .add(type.name());
        }
    }
}
