package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.JavaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages form no cycles in any module; here, a file imports only from floors below its own, and few know the compiler. */
class FloorsTest {
    private static final Path ROOT = Path.of("../..");

    /** Every module with sources that ship, each before those that build on it. */
    private static final List<String> MODULES = List.of(
            "processor/test-support",
            "runtime/core",
            "runtime/reader",
            "runtime/http-client",
            "runtime/retry",
            "runtime/observe",
            "catalogue/language",
            "catalogue/tools",
            "processor/generator",
            "catalogue/cli",
            "processor/core",
            "processor/errorprone",
            "processor/maven-plugin",
            "processor/gradle-plugin");

    /** From the ground up; packages of one line do not import each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("dev.casebook.generator.plan", "dev.casebook.generator.skeleton"),
            Set.of("dev.casebook.generator.generate.source"),
            Set.of("dev.casebook.generator.generate.definition", "dev.casebook.generator.generate.lookup"),
            Set.of("dev.casebook.generator.generate.exception", "dev.casebook.generator.generate.reader"),
            Set.of("dev.casebook.generator.generate.handler"),
            Set.of("dev.casebook.generator.generate"),
            Set.of("dev.casebook.generator.files"),
            Set.of("dev.casebook.processor.compiler"),
            Set.of("dev.casebook.processor.handler", "dev.casebook.processor.io"),
            Set.of("dev.casebook.processor.dispatch", "dev.casebook.processor.environment"),
            Set.of("dev.casebook.processor"));

    @Test
    void listsEveryModuleWithSources() throws IOException {
        Set<String> found = new TreeSet<>();
        for (String part : List.of("runtime", "catalogue", "processor")) {
            try (Stream<Path> modules = Files.list(ROOT.resolve(part))) {
                modules.filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                        .filter(module -> !isCatalogue(module))
                        .forEach(module -> found.add(part + "/" + module.getFileName()));
            }
        }
        assertEquals(new TreeSet<>(MODULES), found);
    }

    @Test
    void packagesFormNoCycles() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (JavaSource source : sources(MODULES)) {
            uses.computeIfAbsent(source.packageName(), name -> new TreeSet<>()).addAll(source.usedPackages());
        }
        assertTrue(uses.size() > 20, uses::toString);
        List<String> cycles = new ArrayList<>();
        uses.keySet().forEach(name -> walk(name, uses, new LinkedHashSet<>(), cycles));
        assertEquals(List.of(), cycles);
    }

    @Test
    void usesOnlyFloorsBelow() {
        List<String> wrong = new ArrayList<>();
        for (JavaSource source : sources(List.of("processor/generator", "processor/core"))) {
            int own = floor(source.packageName());
            source.usedPackages().stream()
                    .filter(name -> isOnFloors(name) && floor(name) >= own)
                    .forEach(name -> wrong.add(source.file().getFileName() + " uses " + name));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyWritersOfDispatchersKnowJavaPoet() {
        assertEquals(Set.of("dev.casebook.processor.dispatch"), packagesThatUse("com.palantir.javapoet"));
    }

    @Test
    void onlyTopFloorsKnowAnnotationProcessing() {
        assertEquals(
                Set.of("dev.casebook.processor", "dev.casebook.processor.environment", "dev.casebook.processor.io"),
                packagesThatUse("javax.annotation.processing"));
    }

    /** Catalogues that ship have one class of their own, if any. */
    private static boolean isCatalogue(Path module) {
        Path name = module.getFileName();
        return Files.exists(
                module.resolve("src/main/resources/dev/casebook").resolve(name).resolve(name + ".yaml"));
    }

    private static void walk(
            String name, Map<String, Set<String>> uses, LinkedHashSet<String> path, List<String> cycles) {
        if (!path.add(name)) {
            if (path.iterator().next().equals(name)) {
                cycles.add(path + " and back");
            }
            return;
        }
        for (String next : uses.getOrDefault(name, Set.of())) {
            // a cycle is reported once, at its first package
            if (next.compareTo(path.iterator().next()) >= 0 && cycles.isEmpty()) {
                walk(next, uses, path, cycles);
            }
        }
        path.remove(name);
    }

    private static Set<String> packagesThatUse(String library) {
        return sources(List.of("processor/core")).stream()
                .filter(source -> source.text().contains("import " + library))
                .map(JavaSource::packageName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOnFloors(String name) {
        return name.startsWith("dev.casebook.generator") || name.startsWith("dev.casebook.processor");
    }

    private static int floor(String name) {
        for (int i = 0; i < FLOORS.size(); i++) {
            if (FLOORS.get(i).contains(name)) {
                return i;
            }
        }
        throw new AssertionError(name + " has no floor yet");
    }

    private static List<JavaSource> sources(List<String> modules) {
        return modules.stream()
                .flatMap(module -> JavaSource.below(ROOT.resolve(module).resolve("src/main/java")).stream())
                .toList();
    }
}
