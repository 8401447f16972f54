package dev.casebook.maven.classes;

import dev.casebook.maven.files.Container;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The classes of a module's dependencies, under their names in class files. */
final class ClassIndex {
    private static final String CLASS = ".class";

    private final NavigableMap<String, Container> containers = new TreeMap<>();
    private final Map<String, Optional<ClassShape>> shapes = new HashMap<>();

    /** The classes in the containers; where two have the same class the first one counts. */
    ClassIndex(List<Container> classPath) {
        for (Container container : classPath) {
            container.paths().stream()
                    .filter(path -> path.endsWith(CLASS))
                    .map(path -> path.substring(0, path.length() - CLASS.length()))
                    .forEach(name -> containers.putIfAbsent(name, container));
        }
    }

    /** The class of a name such as {@code com.acme.Sent.Late}, and all that are nested in it; empty for no class. */
    List<String> mentioned(String sourceName) {
        String name = sourceName.replace('.', '/');
        for (int end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
            if (containers.containsKey(name.substring(0, end))) {
                return withNested(name.substring(0, end));
            }
        }
        return containers.containsKey(name) ? withNested(name) : List.of();
    }

    private List<String> withNested(String name) {
        List<String> names =
                new ArrayList<>(containers.subMap(name + "$", name + "%").keySet());
        names.add(name);
        return names;
    }

    /** What others can see of a class; empty where no dependency has it. */
    Optional<ClassShape> shape(String name) {
        return shapes.computeIfAbsent(name, this::read);
    }

    private Optional<ClassShape> read(String name) {
        return Optional.ofNullable(containers.get(name))
                .flatMap(container -> container.read(name + CLASS))
                .map(file -> parse(name, file));
    }

    private static ClassShape parse(String name, byte[] file) {
        try {
            return ClassFileReader.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the class " + name + ": " + e.getMessage(), e);
        }
    }
}
