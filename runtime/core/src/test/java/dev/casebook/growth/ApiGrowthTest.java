package dev.casebook.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The API may grow by the rules of CONTRIBUTING: a program of each kind compiles before and after. */
class ApiGrowthTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** What users write against the types that grow. */
    private static final String PROGRAM = """
            package app;

            import dev.casebook.*;
            import dev.casebook.envelope.*;
            import java.util.*;

            class Program {
                static String group(UnreadableBody.Reason reason) {
                    return switch (reason) {
                        case EMPTY -> "empty";
                        default -> reason.isLimit() ? "limit" : "other";
                    };
                }

                static Object values() {
                    ProblemDetails problem = ProblemDetails.titled("title").status(400).build();
                    ErrorLocation location = ErrorLocation.of(
                            Pointer.ROOT, ErrorShape.code("/code").build(), Extent.REQUEST);
                    NamedField field = NamedField.of("name", List.of(Pointer.ROOT));
                    RetryAfterHeader header = RetryAfterHeader.plain("Retry-After", RetryAfterFormat.SECONDS);
                    ErrorReport report = ErrorReport.builder().message("m").build();
                    return List.of(problem, location, field, header, report);
                }

                /** As generated code implements it. */
                enum Category implements CategoryDefinition {
                    ONE;

                    @Override public String title() { return "title"; }
                    @Override public Optional<String> meaning() { return Optional.empty(); }
                    @Override public Optional<Category> parent() { return Optional.empty(); }
                    @Override public Category topCategory() { return this; }
                }
            }
            """;

    /** The comment and the name of a public enum or sealed type. */
    private static final Pattern GROWING = Pattern.compile(
            "/\\*\\*((?:(?!\\*/)[\\s\\S])*+)\\*/\\s+(?:@\\S+\\s+)*(?:public )(?:sealed interface|enum) (\\w+)");

    @TempDir
    private Path folder;

    @Test
    void compilesProgramBeforeAndAfterTheApiGrows() throws IOException {
        assertEquals("", compiled(grown(List.of())));
        assertEquals(
                "",
                compiled(grown(List.of(
                        new Change(
                                "UnreadableBody.java",
                                "        MALFORMED(",
                                "        NEWER(\"newer\"),\n        MALFORMED("),
                        new Change(
                                "CategoryDefinition.java",
                                "    /** A short title",
                                "    default String icon() { return \"\"; }\n\n    /** A short title"),
                        new Change(
                                "ProblemDetails.java",
                                "    private final Optional<URI> type;",
                                "    private final Optional<URI> type;\n    private final String newer = \"\";\n"
                                        + "    public String newer() { return newer; }"),
                        new Change(
                                "envelope/ErrorLocation.java",
                                "    private final Pointer pointer;",
                                "    private final Pointer pointer;\n    private final String newer = \"\";\n"
                                        + "    public String newer() { return newer; }"),
                        new Change(
                                "envelope/RetryAfterFormat.java",
                                "    MILLISECONDS,",
                                "    MILLISECONDS,\n    NANOSECONDS,")))));
    }

    /** In every module of the runtime. */
    @Test
    void saysOfEachEnumAndSealedTypeWhetherItMayGrow() throws IOException {
        List<String> silent = new ArrayList<>();
        int found = 0;
        for (String module : List.of("core", "reader", "http-client", "retry")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    Matcher type = GROWING.matcher(Files.readString(file));
                    while (type.find()) {
                        found++;
                        String doc = type.group(1).replaceAll("\\s+\\*?\\s*", " ");
                        boolean grows = doc.contains("may be added in a minor version; {@link #is");
                        if (!grows && !doc.contains("Closed: no ")) {
                            silent.add(type.group(2));
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(found > 12, found + " types");
    }

    @Test
    void refusesACodeThatIsACharacter() throws IOException {
        String character = "package app; class Program { Object code = dev.casebook.ErrorReport.builder()%s; }";
        for (String call : List.of(".code('7')", ".subcode('7')")) {
            String messages = compiled(grown(List.of()), String.format(character, call));
            assertTrue(messages.contains("no suitable method found"), messages);
        }
        assertEquals("", compiled(grown(List.of()), String.format(character, ".code(7).subcode(\"7\")")));
    }

    private record Change(String file, String before, String after) {}

    /** The sources of the API with changes. */
    private List<Path> grown(List<Change> changes) throws IOException {
        Path copy = Files.createTempDirectory(folder, "api");
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("dev"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(MAIN.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                for (Change change : changes) {
                    if (file.endsWith(Path.of("dev/casebook", change.file().split("/", -1)))) {
                        assertEquals(
                                2,
                                text.split(java.util.regex.Pattern.quote(change.before()), -1).length,
                                change.file());
                        text = text.replace(change.before(), change.after());
                    }
                }
                sources.add(Files.writeString(target, text));
            }
        }
        return sources;
    }

    private String compiled(List<Path> api) throws IOException {
        return compiled(api, PROGRAM);
    }

    private String compiled(List<Path> api, String source) throws IOException {
        Path program =
                Files.writeString(Files.createTempDirectory(folder, "app").resolve("Program.java"), source);
        StringWriter messages = new StringWriter();
        List<String> files = new ArrayList<>(api.stream().map(Path::toString).toList());
        files.add(program.toString());
        List<String> options = List.of(
                "-proc:none", "-d", Files.createTempDirectory(folder, "classes").toString(), "-classpath", jspecify());
        COMPILER.getTask(
                        messages,
                        null,
                        null,
                        options,
                        null,
                        COMPILER.getStandardFileManager(null, null, null).getJavaFileObjectsFromStrings(files))
                .call();
        return messages.toString();
    }

    private static String jspecify() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.contains("jspecify"))
                .findFirst()
                .orElseThrow();
    }
}
