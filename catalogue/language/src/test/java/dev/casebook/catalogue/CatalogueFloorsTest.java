package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.JavaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A file imports only from floors below its own, and one file knows the YAML library. */
class CatalogueFloorsTest {
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
            ROOT + ".table",
            ROOT + ".overlay",
            ROOT + ".rules.support",
            ROOT + ".rules",
            ROOT + ".markdown",
            ROOT + ".format",
            ROOT);

    @Test
    void usesOnlyFloorsBelow() {
        List<String> wrong = new ArrayList<>();
        for (JavaSource source : sources()) {
            int own = floor(source.packageName());
            source.usedPackages().stream()
                    .filter(name -> name.equals(ROOT) || name.startsWith(ROOT + "."))
                    .filter(name -> floor(name) >= own)
                    .forEach(name -> wrong.add(source.file().getFileName() + " uses " + name));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void usesYamlLibraryInYamlReaderOnly() {
        List<String> users = sources().stream()
                .filter(source -> source.text().contains("org.yaml"))
                .map(source -> source.file().getFileName().toString())
                .toList();
        assertEquals(List.of("YamlReader.java"), users);
    }

    @Test
    void assignsAFloorToEveryPackage() {
        sources().forEach(source -> floor(source.packageName()));
        assertTrue(sources().size() > FLOORS.size());
    }

    private static int floor(String name) {
        int floor = FLOORS.indexOf(name);
        assertTrue(floor >= 0, name + " has no floor yet");
        return floor;
    }

    private static List<JavaSource> sources() {
        return JavaSource.below(Path.of("src/main/java"));
    }
}
