package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.reader.ErrorReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Native images need no configuration: neither the runtime nor generated code looks up anything by its name. */
class ReflectionTest {
    private static final Pattern BY_NAME = Pattern.compile("(java/lang/reflect/|java/util/ServiceLoader|java/beans/"
            + "|java/io/ObjectInputStream|java/lang/ClassLoader|java/util/ResourceBundle|sun/|jdk/internal/"
            + "|java/lang/invoke/MethodHandles\\.(lookup|privateLookupIn|publicLookup)"
            + "|java/lang/invoke/MethodHandles\\$Lookup\\."
            + "|java/lang/Thread\\.getContextClassLoader).*");

    /** What of a class object needs no look-up. */
    private static final Set<String> OF_CLASSES = Set.of(
            "java/lang/Class.getName",
            "java/lang/Class.getSimpleName",
            "java/lang/Class.getSuperclass",
            "java/lang/Class.getInterfaces",
            "java/lang/Class.isArray",
            "java/lang/Class.desiredAssertionStatus",
            "java/lang/Class.isInstance",
            "java/lang/Class.cast");

    @TempDir
    private Path directory;

    @Test
    void findsNoneInRuntime() throws IOException, URISyntaxException {
        for (Class<?> type : List.of(CodedException.class, ErrorReader.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            assertEquals(List.of(), Files.isDirectory(place) ? inFolder(place) : inJar(place));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"everything", "envelopes", "shop"})
    void findsNoneInGeneratedCode(String golden) throws IOException {
        Path catalogue = Path.of("src/test/resources/golden", golden, "catalogue.yaml");
        Javac.Result result = new Javac(directory)
                .catalogue("golden", "catalogue.yaml", Files.readString(catalogue))
                .compile();
        assertEquals(List.of(), result.messages());
        assertEquals(List.of(), inFolder(directory.resolve("classes")));
    }

    @Test
    void findsUseOfReflection() throws IOException {
        Javac.Result result = new Javac(directory).source("user/User.java", """
                package user;

                final class User {
                    static Object make(String name) throws ReflectiveOperationException {
                        return Class.forName(name).getConstructor().newInstance();
                    }
                }
                """).compile();
        assertEquals(List.of(), result.messages());
        assertEquals(
                List.of(
                        "User.class: java/lang/Class.forName",
                        "User.class: java/lang/Class.getConstructor",
                        "User.class: java/lang/reflect/Constructor",
                        "User.class: java/lang/reflect/Constructor.newInstance"),
                inFolder(directory.resolve("classes")));
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return inFolder(files.getPath("/"));
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            assertTrue(!classes.isEmpty(), folder::toString);
            for (Path file : classes) {
                references(file).stream()
                        .filter(ReflectionTest::isByName)
                        .forEach(name -> found.add(file.getFileName() + ": " + name));
            }
        }
        return found;
    }

    private static Set<String> references(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return ClassReferences.of(stream);
        }
    }

    private static boolean isByName(String name) {
        return BY_NAME.matcher(name).matches() || (name.startsWith("java/lang/Class.") && !OF_CLASSES.contains(name));
    }
}
