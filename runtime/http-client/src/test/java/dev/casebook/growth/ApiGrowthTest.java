package dev.casebook.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API may grow by the rules of CONTRIBUTING: a consumer of each kind compiles and runs before and after. */
class ApiGrowthTest {
    private static final Path CONSUMERS = Path.of("src/test/resources/growth");

    /** The comment and the name of a public enum or sealed type. */
    private static final Pattern GROWING = Pattern.compile(
            "/\\*\\*((?:(?!\\*/)[\\s\\S])*+)\\*/\\s+(?:@\\S+\\s+)*(?:public )(?:sealed interface|enum) (\\w+)");

    @TempDir
    private static Path folder;

    private static Path before;
    private static Path after;
    private static Path programs;

    @BeforeAll
    static void compileApiAndProgramsBefore() throws IOException {
        before = ApiCompiler.api(folder, List.of());
        after = ApiCompiler.api(folder, Additions.ALLOWED);
        programs = Files.createTempDirectory(folder, "programs");
        assertEquals("", ApiCompiler.compile(consumers(), programs, classPath(before)));
    }

    @Test
    void compilesEachConsumerAfterTheApiGrows() throws IOException {
        Path target = Files.createTempDirectory(folder, "again");
        assertEquals("", ApiCompiler.compile(consumers(), target, classPath(after)));
    }

    @ParameterizedTest
    @CsvSource({
        "Definition, titleONE",
        "Envelope, NamedField[name=name",
        "Enum, html limit other code text seconds other limit interrupted",
        "HttpClient, unreadable [UnreadableBody[reason=HTML",
        "Problem, ProblemDetails[type=Optional[https://example.com/problem]",
        "Reader, 'SuccessPart[pointer=, first=0, length=48]'",
        "Retry, slept PT1S"
    })
    void runsConsumerThatWasCompiledBefore(String name, String part) throws Exception {
        String expected = run(name, before);
        assertTrue(expected.contains(part), expected);
        assertEquals(expected, run(name, after));
    }

    @Test
    void runsAgainstTheApiThatGrew() throws Exception {
        try (URLClassLoader classes = loader(after)) {
            Class<?> reason = classes.loadClass("dev.casebook.UnreadableBody$Reason");
            assertEquals("NEWER", reason.getEnumConstants()[0].toString());
            Class<?> success = classes.loadClass("dev.casebook.http.client.Reply$Success");
            assertEquals(String.class, success.getMethod("newer").getReturnType());
        }
    }

    @Test
    void noticesAdditionsThatTheRulesDoNotAllow() throws IOException {
        Path changed = ApiCompiler.changed(folder, Additions.NOT_ALLOWED, classPath(before));
        Path target = Files.createTempDirectory(folder, "refused");
        String messages = ApiCompiler.compile(consumers(), target, classPath(changed, before));
        for (String type : List.of("Category", "Definition")) {
            assertTrue(
                    messages.contains(type + " is not abstract and does not override abstract method newer()"),
                    messages);
        }
    }

    /** In every module of the runtime. */
    @Test
    void saysOfEachEnumAndSealedTypeWhetherItMayGrow() throws IOException {
        List<String> silent = new ArrayList<>();
        int found = 0;
        for (String module : List.of("core", "reader", "http-client", "retry", "observe")) {
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
            String messages = compiled(String.format(character, call));
            assertTrue(messages.contains("no suitable method found"), messages);
        }
        assertEquals("", compiled(String.format(character, ".code(7).subcode(\"7\")")));
    }

    private static String compiled(String source) throws IOException {
        Path target = Files.createTempDirectory(folder, "program");
        Path program = Files.writeString(target.resolve("Program.java"), source);
        return ApiCompiler.compile(List.of(program), target, classPath(before));
    }

    private static String run(String name, Path api) throws Exception {
        try (URLClassLoader classes = loader(api)) {
            return (String) classes.loadClass("app." + name + "Consumer")
                    .getMethod("run")
                    .invoke(null);
        }
    }

    /** Sees the programs as they were compiled before, this API, and nothing of the class path of the test. */
    private static URLClassLoader loader(Path api) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(programs.toUri().toURL()));
        for (Path entry : classPath(api)) {
            urls.add(entry.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    private static List<Path> consumers() throws IOException {
        try (Stream<Path> files = Files.list(CONSUMERS)) {
            return files.toList();
        }
    }

    private static List<Path> classPath(Path... api) {
        return Stream.concat(Stream.of(api), ApiCompiler.libraries().stream()).toList();
    }
}
