package dev.casebook.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.bugpatterns.BugChecker;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Error Prone finds when this jar stands beside it. */
final class PluginTest {
    private static final Path CLASSES = Path.of("target", "classes", "dev", "casebook", "errorprone");
    private static final Path PAGES = Path.of("..", "..", "docs", "checks");

    @Test
    void registersChecksWithCasesAndPages() throws IOException {
        Set<String> written = names(CLASSES, "(Casebook[A-Z]\\w+)\\.class", "CasebookTypes");
        assertEquals(written, announced());
        assertEquals(written, names(PAGES, "(\\w+)\\.md", ""));
        assertEquals(
                written,
                CheckCaseFolder.all().stream()
                        .map(CheckCaseFolder::check)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** A page tells how to suppress its check, and when that is right. */
    @Test
    void namesCheckOnEachPage() {
        for (String check : announced()) {
            String page = CheckCaseFolder.read(PAGES.resolve(check + ".md"));
            assertTrue(page.startsWith("# " + check + "\n"), check);
            assertTrue(page.contains("@SuppressWarnings(\"" + check + "\") // "), check);
        }
    }

    /** Error Prone up to 2.42 runs on JDK 17, and so does this. */
    @Test
    void classesAreForJava17() throws IOException {
        try (Stream<Path> classes = Files.list(CLASSES)) {
            for (Path file :
                    classes.filter(path -> path.toString().endsWith(".class")).toList()) {
                assertEquals(61, version(file), file::toString);
            }
        }
    }

    /** Not the one that the checks are compiled against, where the JDK runs a newer one. */
    @Test
    void testsErrorProneOfThisJdk() {
        String version = System.getProperty("error-prone.version");
        String jar = BugChecker.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertTrue(jar.endsWith("error_prone_check_api-" + version + ".jar"), jar);
        assertTrue(
                List.of(Compilation.classPath().split(File.pathSeparator)).stream()
                        .anyMatch(entry -> entry.endsWith("error_prone_core-" + version + ".jar")),
                Compilation::classPath);
    }

    static Set<String> announced() {
        return ServiceLoader.load(BugChecker.class).stream()
                .map(provider -> provider.type().getName())
                .filter(name -> name.startsWith("dev.casebook."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(Path folder, String pattern, String except) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(pattern))
                    .map(name -> name.replaceFirst(pattern, "$1"))
                    .filter(name -> !name.equals(except))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static int version(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DataInputStream data = new DataInputStream(bytes)) {
            data.readInt();
            data.readUnsignedShort();
            return data.readUnsignedShort();
        }
    }
}
