package dev.casebook.errorprone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** A Maven project of its own, with the snippets of the documentation as its only set-up. */
final class ScratchProject {
    private static final Path ORIGINALS = Path.of("src", "it");
    private static final String PAGE = CheckCaseFolder.read(Path.of("..", "..", "docs", "errorprone.md"));

    private final Path folder;

    ScratchProject(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve(".mvn"));
        CheckCaseFolder.write(folder.resolve(".mvn").resolve("jvm.config"), snippet("```text\n--add-exports"));
        CheckCaseFolder.write(folder.resolve("pom.xml"), pom());
    }

    /** Adds the files of that folder; those that are there already are replaced. */
    ScratchProject with(String name) throws IOException {
        Path original = ORIGINALS.resolve(name);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(original.relativize(file));
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return this;
    }

    /** Runs {@code mvn compile} with a repository of the test's own. */
    Run compile() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("it.maven"), "bin", "mvn").toString(),
                "--batch-mode",
                "-Dstyle.color=never",
                "--settings",
                ORIGINALS.resolve("settings.xml").toAbsolutePath().toString(),
                "-Dit.stored=" + Path.of(System.getProperty("it.stored")).toUri(),
                "-Dmaven.repo.local=" + System.getProperty("it.repository"),
                "compile");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Run(process.onExit().join().exitValue(), output);
    }

    private static String pom() {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>shop</groupId>
                  <artifactId>shop</artifactId>
                  <version>1</version>
                  <properties>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                    <maven.compiler.release>17</maven.compiler.release>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>dev.casebook</groupId>
                      <artifactId>casebook-runtime</artifactId>
                      <version>%s</version>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                %s
                    </plugins>
                  </build>
                </project>
                """.formatted(System.getProperty("it.version"), plugin());
    }

    /** The snippet, with the Error Prone that runs on the JDK at hand. */
    private static String plugin() {
        String version = "<artifactId>error_prone_core</artifactId>\n        <version>";
        String plugin = snippet("```xml\n<plugin>");
        if (!plugin.contains(version)
                || !plugin.contains(snippet("```xml\n<path>").strip().replace("\n", "\n      "))) {
            throw new AssertionError("the snippets of the page do not fit together");
        }
        return plugin.replaceFirst(version + "[^<]+", version + System.getProperty("error-prone.version"));
    }

    /** The block that begins so, without its fences. */
    private static String snippet(String beginning) {
        int start = PAGE.indexOf(beginning);
        if (start < 0) {
            throw new AssertionError("the page has no " + beginning);
        }
        int text = PAGE.indexOf('\n', start) + 1;
        return PAGE.substring(text, PAGE.indexOf("```", text));
    }

    /**
     * What a run came to.
     *
     * @param exitCode 0 where the build succeeded
     * @param output what it printed
     */
    record Run(int exitCode, String output) {}
}
