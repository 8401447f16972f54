package dev.casebook.processor.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings show the path of the file that people edit, so that terminals and editors open it. */
class EditorPathsTest {
    private static final String CATALOGUE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
              DECLINED: {code: 40x, category: payment, title: T, remedy: R}
            """;

    @TempDir
    private Path project;

    @Test
    void showsSourceFileOfCopyInOutputFolder() throws IOException {
        Path source = write("src/main/resources/errors/billing.yaml", CATALOGUE);

        assertEquals(source + ":8:20", position(javac().catalogue("acme", "errors/billing.yaml", CATALOGUE)));
    }

    @Test
    void showsPathFromResourcesRootWhenCopyDiffersFromSourceFile() throws IOException {
        write("src/main/resources/billing.yaml", CATALOGUE + "# edited\n");

        assertEquals("billing.yaml:8:20", position(javac().catalogue("acme", "billing.yaml", CATALOGUE)));
    }

    @Test
    void showsFileThatOptionNames() throws IOException {
        Path source = write("errors/billing.yaml", CATALOGUE);

        assertEquals(
                source + ":8:20",
                position(javac().annotated("acme", "billing.yaml")
                        .options("-Acasebook.catalogue=" + project.resolve("errors"))));
    }

    @Test
    void showsIncludedFile() throws IOException {
        String main = CATALOGUE.replaceAll("(?s)errors:.*", "include: more.yaml\n");
        String more = "errors:\n" + CATALOGUE.lines().reduce("", (first, last) -> last) + "\n";
        write("src/main/resources/billing.yaml", main);
        Path source = write("src/main/resources/more.yaml", more);

        assertEquals(
                source + ":2:20",
                position(javac().resource("more.yaml", more).catalogue("acme", "billing.yaml", main)));
    }

    private Javac javac() {
        return new Javac(project.resolve("target"));
    }

    private Path write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text).toAbsolutePath();
    }

    private static String position(Javac javac) throws IOException {
        return javac.compile()
                .messages()
                .get(0)
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .strip();
    }
}
