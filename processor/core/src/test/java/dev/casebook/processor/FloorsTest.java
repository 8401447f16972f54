package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Packages form no cycles in any module; here, a file imports only from floors below its own, and few know the compiler. */
class FloorsTest {
    private static final Path ROOT = Path.of("../..");

    /** Every module with sources that ship, each before those that build on it. */
    private static final List<String> MODULES = List.of(
            "runtime/core",
            "runtime/reader",
            "runtime/http-client",
            "runtime/retry",
            "runtime/observe",
            "catalogue/language",
            "processor/generator",
            "processor/core",
            "processor/errorprone",
            "processor/maven-plugin");

    /** From the ground up; packages of one line do not import each other. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("dev.casebook.generator.plan", "dev.casebook.generator.skeleton"),
            Set.of("dev.casebook.generator.generate.source"),
            Set.of("dev.casebook.generator.generate.definition", "dev.casebook.generator.generate.lookup"),
            Set.of("dev.casebook.generator.generate.exception", "dev.casebook.generator.generate.reader"),
            Set.of("dev.casebook.generator.generate.handler"),
            Set.of("dev.casebook.generator.generate"),
            Set.of("dev.casebook.processor.compiler"),
            Set.of("dev.casebook.processor.handler", "dev.casebook.processor.io"),
            Set.of("dev.casebook.processor.dispatch", "dev.casebook.processor.environment"),
            Set.of("dev.casebook.processor"));

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    // qualified names in the code count too: an import can be avoided by writing one
    private static final Pattern NAME = Pattern.compile("\\b(dev\\.casebook(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

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
    void packagesFormNoCycles() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (Path file : sources(MODULES)) {
            String text = Files.readString(file);
            uses.computeIfAbsent(packageOf(text), name -> new TreeSet<>()).addAll(used(text));
        }
        assertTrue(uses.size() > 20, uses::toString);
        List<String> cycles = new ArrayList<>();
        uses.keySet().forEach(name -> walk(name, uses, new LinkedHashSet<>(), cycles));
        assertEquals(List.of(), cycles);
    }

    @Test
    void usesOnlyFloorsBelow() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources(List.of("processor/generator", "processor/core"))) {
            String text = Files.readString(file);
            String own = packageOf(text);
            used(text).stream()
                    .filter(name -> isOnFloors(name) && floor(name) >= floor(own))
                    .forEach(name -> wrong.add(file.getFileName() + " uses " + name));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyWritersOfDispatchersKnowJavaPoet() throws IOException {
        assertEquals(Set.of("dev.casebook.processor.dispatch"), packagesThatUse("com.palantir.javapoet"));
    }

    @Test
    void onlyTopFloorsKnowAnnotationProcessing() throws IOException {
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

    private static Set<String> used(String text) {
        Set<String> used = new TreeSet<>();
        String code = COMMENT.matcher(text).replaceAll("");
        NAME.matcher(code).results().map((MatchResult found) -> found.group(1)).forEach(used::add);
        used.remove(packageOf(text));
        return used;
    }

    private static Set<String> packagesThatUse(String library) throws IOException {
        Set<String> users = new TreeSet<>();
        for (Path file : sources(List.of("processor/core"))) {
            String text = Files.readString(file);
            if (text.contains("import " + library)) {
                users.add(packageOf(text));
            }
        }
        return users;
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

    private static String packageOf(String text) {
        Matcher declaration = PACKAGE.matcher(text);
        assertTrue(declaration.find());
        return declaration.group(1);
    }

    private static List<Path> sources(List<String> modules) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String module : modules) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("module-info.java"))
                        .sorted()
                        .forEach(sources::add);
            }
        }
        return sources;
    }
}
