package dev.casebook.maven.classes;

import static java.util.Objects.requireNonNull;

import dev.casebook.maven.files.Container;
import dev.casebook.maven.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * The digest of the classes in dependencies that decide whether a module's sources are complete: what Casebook generated
 * there, and the sealed hierarchies that a checked handler may have as its root.
 *
 * <p>It is made of what a compiler sees of them and not of their bytes, so that another JDK or a changed comment over
 * there compiles nothing again here.
 *
 * @param packageName the first package of the module, by name, that mentions one of them
 * @param value the digest
 */
public record HierarchyDigest(String packageName, String value) {
    public HierarchyDigest {
        requireNonNull(packageName, "packageName");
        requireNonNull(value, "value");
    }

    /** The digest of what the sources mention; empty where they mention nothing of the kind. */
    public static Optional<HierarchyDigest> of(List<SourceFile> sources, List<Container> classPath) {
        return new HierarchyDigester(classPath).digest(sources);
    }
}
