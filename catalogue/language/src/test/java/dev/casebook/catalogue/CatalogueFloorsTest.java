package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file imports only from floors below its own, and one file knows the YAML library. */
class CatalogueFloorsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ROOT = "dev.casebook.catalogue";

    /** From the ground up; the root package is the roof. */
    private static final List<String> FLOORS = List.of(
            ROOT + ".file",
            ROOT + ".source",
            ROOT + ".diagnostic",
            ROOT + ".syntax",
            ROOT + ".model",
            ROOT + ".naming",
            ROOT + ".bind.mapping",
            ROOT + ".bind.value",
            ROOT + ".bind",
            ROOT + ".overlay",
            ROOT + ".rules.support",
            ROOT + ".rules",
            ROOT + ".markdown",
            ROOT + ".format",
            ROOT);

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    // qualified names in the code count too: an import can be avoided by writing one
    private static final Pattern NAME =
            Pattern.compile("\\b((?:dev\\.casebook\\.catalogue)(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");

    @Test
    void usesOnlyFloorsBelow() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            int own = floor(packageOf(text));
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                boolean same = names.group(1).equals(packageOf(text));
                if (!same && floor(names.group(1)) >= own) {
                    wrong.add(file.getFileName() + " uses " + names.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void usesYamlLibraryInYamlReaderOnly() throws IOException {
        List<String> users = new ArrayList<>();
        for (Path file : sources()) {
            if (Files.readString(file).contains("org.yaml")) {
                users.add(file.getFileName().toString());
            }
        }
        assertEquals(List.of("YamlReader.java"), users);
    }

    @Test
    void assignsAFloorToEveryPackage() throws IOException {
        for (Path file : sources()) {
            floor(packageOf(Files.readString(file)));
        }
        assertTrue(sources().size() > FLOORS.size());
    }

    private static int floor(String name) {
        int floor = FLOORS.indexOf(name);
        assertTrue(floor >= 0, name + " has no floor yet");
        return floor;
    }

    private static String packageOf(String text) {
        Matcher declaration = PACKAGE.matcher(text);
        assertTrue(declaration.find());
        return declaration.group(1);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    // what a module declares is on no floor
                    .filter(file -> !file.endsWith("module-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
