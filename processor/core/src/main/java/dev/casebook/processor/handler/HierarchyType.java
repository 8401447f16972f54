package dev.casebook.processor.handler;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * One type of a sealed hierarchy.
 *
 * @param name its qualified name
 * @param instances which objects are exactly of this type
 * @param naming whether the handler's package can name it
 * @param parents the names of the types of the hierarchy that it extends directly; empty for the root
 */
public record HierarchyType(String name, Instances instances, Naming naming, Set<String> parents) {
    /** Which objects can be of a type and of none of its listed subtypes. */
    public enum Instances {
        /** None: abstract and sealed. */
        NONE,
        /** Its own: a final class, a record, an enum, or a sealed class that is not abstract. */
        OWN,
        /** Anybody's: not sealed, so that nobody can list what extends it. */
        OPEN
    }

    /** Whether the handler's package can name a type. */
    public enum Naming {
        /** A method can take it. */
        POSSIBLE,
        /** It is private, or of another package and not public, or not exported. */
        IMPOSSIBLE
    }

    public HierarchyType {
        requireNonNull(name, "name");
        requireNonNull(instances, "instances");
        requireNonNull(naming, "naming");
        parents = Set.copyOf(parents);
    }

    /** Whether something must handle it: whether there can be objects of it. */
    boolean isCase() {
        return instances != Instances.NONE;
    }

    boolean canBeNamed() {
        return naming == Naming.POSSIBLE;
    }
}
