package dev.casebook.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file imports only from floors below its own, and few files know JavaPoet or the compiler. */
class FloorsTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final String ROOT = "dev.casebook.processor";

    private static final Map<String, Integer> FLOORS =
            Map.of(ROOT + ".place", 6, ROOT + ".handler", 7, ROOT + ".dispatch", 8, ROOT + ".io", 9, ROOT, 10);

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

    // qualified names in the code count too: an import can be avoided by writing one
    private static final Pattern NAME = Pattern.compile("\\b(dev\\.casebook\\.processor(?:\\.[a-z]\\w*)*)\\.[A-Z]\\w*");

    @Test
    void noFileLooksUpOrSideways() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String own = packageOf(text);
            Matcher names = NAME.matcher(text);
            while (names.find()) {
                if (!names.group(1).equals(own) && floor(names.group(1)) >= floor(own)) {
                    wrong.add(file.getFileName() + " uses " + names.group());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void onlyTheWritersKnowJavaPoet() throws IOException {
        assertEquals(Set.of(ROOT + ".dispatch"), packagesThatUse("com.palantir.javapoet"));
    }

    @Test
    void onlyTheTopFloorsKnowTheCompilersSide() throws IOException {
        assertEquals(Set.of(ROOT + ".io", ROOT), packagesThatUse("javax.annotation.processing"));
    }

    private static Set<String> packagesThatUse(String library) throws IOException {
        Set<String> users = new TreeSet<>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (text.contains("import " + library)) {
                users.add(packageOf(text));
            }
        }
        return users;
    }

    private static int floor(String name) {
        assertTrue(FLOORS.containsKey(name), name + " has no floor yet");
        return FLOORS.get(name);
    }

    private static String packageOf(String text) {
        Matcher declaration = PACKAGE.matcher(text);
        assertTrue(declaration.find());
        return declaration.group(1);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
