package dev.casebook.maven.classes;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.casebook.catalogue.file.CatalogueDigest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.maven.files.Container;
import dev.casebook.maven.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Collects the classes of dependencies that the completeness of a module's sources depends on. */
final class HierarchyDigester {
    private final ClassIndex dependencies;
    private final Map<String, ClassShape> shapes = new TreeMap<>();
    private final SortedSet<String> packages = new TreeSet<>();
    private final Deque<ClassShape> unfollowed = new ArrayDeque<>();

    HierarchyDigester(List<Container> classPath) {
        this.dependencies = new ClassIndex(classPath);
    }

    /** The digest of what the sources mention; empty where they mention nothing of the kind. */
    Optional<HierarchyDigest> digest(List<SourceFile> sources) {
        sources.forEach(this::addMentioned);
        follow();
        return packages.stream().findFirst().map(packageName -> new HierarchyDigest(packageName, value()));
    }

    private void addMentioned(SourceFile source) {
        source.classNames().stream()
                .flatMap(name -> dependencies.mentioned(name).stream())
                .distinct()
                .map(dependencies::shape)
                .flatMap(Optional::stream)
                .filter(shape -> shape.isFromCasebook() || (source.handler() && shape.isSealed()))
                .forEach(shape -> {
                    packages.add(source.packageName());
                    add(shape);
                });
    }

    private void follow() {
        while (!unfollowed.isEmpty()) {
            ClassShape shape = unfollowed.remove();
            Stream.of(shape.permitted(), shape.interfaces(), List.of(shape.superclass()))
                    .flatMap(List::stream)
                    .map(dependencies::shape)
                    .flatMap(Optional::stream)
                    .forEach(this::add);
        }
    }

    private void add(ClassShape shape) {
        if (shapes.putIfAbsent(shape.name(), shape) == null) {
            unfollowed.add(shape);
        }
    }

    private String value() {
        List<CatalogueFile> files = shapes.values().stream()
                .map(shape -> CatalogueFile.of(shape.name(), shape.toString().getBytes(UTF_8)))
                .toList();
        return CatalogueDigest.of(files);
    }
}
