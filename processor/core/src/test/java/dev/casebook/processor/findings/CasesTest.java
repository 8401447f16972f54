package dev.casebook.processor.findings;

import static dev.casebook.catalogue.diagnostic.BuildProblems.NO_PROCESSOR;
import static dev.casebook.catalogue.diagnostic.BuildProblems.SOURCE_LEVEL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each case gives the messages that stand in its sources, each at its place, and no other. */
class CasesTest {
    /** What a compilation with the usual options cannot give: see {@code SourceLevelTest} and the goal {@code prepare}. */
    private static final Set<String> ABOUT_THE_BUILD =
            Set.of(SOURCE_LEVEL.problem().id(), NO_PROCESSOR.problem().id());

    @TempDir
    private Path directory;

    static List<CaseFolder> cases() throws IOException {
        return CaseFolder.all();
    }

    /** Without those that stand on a library: inside another program ECJ reads folders of class files differently. */
    static List<CaseFolder> casesForEcj() throws IOException {
        return CaseFolder.all().stream().filter(folder -> !folder.hasLibrary()).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportsExpectedFindingsInJavac(CaseFolder folder) throws IOException {
        CaseCompiler.Result result = new CaseCompiler(CaseCompiler.Tool.JAVAC, directory).compile(folder);

        assertEquals(
                String.join("\n", folder.expected()),
                result.diagnostics().stream()
                        .map(found -> place(found, folder) + ": " + id(found))
                        .sorted()
                        .collect(Collectors.joining("\n")));
        assertEquals("", result.printed());
    }

    /** ECJ knows no columns, and nothing about packages. */
    @ParameterizedTest
    @MethodSource("casesForEcj")
    void reportsSameFindingsInEcj(CaseFolder folder) throws IOException {
        CaseCompiler.Result result = new CaseCompiler(CaseCompiler.Tool.ECJ, directory).compile(folder);

        assertEquals(
                folder.expected().stream()
                        .map(line ->
                                line.replaceAll(":\\d+: ", ": ").replaceAll("^.*package-info.java:\\d+:", "nowhere:"))
                        .sorted()
                        .collect(Collectors.joining("\n")),
                result.diagnostics().stream()
                        .filter(CasesTest::isNotAboutStyle)
                        .map(found -> line(found, folder) + ": " + id(found))
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    @Test
    void hasCaseForEveryProblem() throws IOException {
        Set<String> missing = Problems.all().stream()
                .map(Problem::id)
                .filter(id -> !ABOUT_THE_BUILD.contains(id))
                .filter(id -> id.compareTo("CB4") > 0)
                // what is said about lists is tested in catalogue/tools
                .filter(id -> !id.startsWith("CB6"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (CaseFolder folder : cases()) {
            folder.expected().forEach(line -> missing.remove(line.substring(line.length() - "CB000".length())));
        }
        assertEquals(Set.of(), missing);
    }

    /** ECJ has its own taste, which generated code does not follow. */
    private static boolean isNotAboutStyle(Diagnostic<?> found) {
        return found.getKind() == Diagnostic.Kind.ERROR
                || found.getMessage(Locale.ROOT).startsWith("[CB");
    }

    private static String place(Diagnostic<? extends JavaFileObject> found, CaseFolder folder) {
        return line(found, folder) + ":" + found.getColumnNumber();
    }

    private static String line(Diagnostic<? extends JavaFileObject> found, CaseFolder folder) {
        return found.getSource() == null
                ? "nowhere"
                : folder.name(Path.of(found.getSource().toUri())) + ":" + found.getLineNumber();
    }

    private static String id(Diagnostic<?> found) {
        String message = found.getMessage(Locale.ROOT);
        String kind = found.getKind() == Diagnostic.Kind.ERROR ? "ERROR " : "WARNING ";
        return kind + (message.startsWith("[CB") ? message.substring(1, "[CB000".length()) : message);
    }
}
