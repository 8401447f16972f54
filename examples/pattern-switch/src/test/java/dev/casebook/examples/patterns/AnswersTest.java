package dev.casebook.examples.patterns;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.whatsapp.WhatsAppErrors;
import dev.casebook.whatsapp.WhatsAppException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswersTest {
    private static final Path SOURCE = Path.of("src/main/java/dev/casebook/examples/patterns/Answers.java");
    private static final String CASE = "            case MediaException e -> \"send other media\";\n";

    private static final Pattern SNIPPET = Pattern.compile("(?s)```java\n(.*?)```");

    @TempDir
    private Path classes;

    @ParameterizedTest
    @MethodSource("dev.casebook.whatsapp.WhatsAppErrors#samples")
    void answersEveryError(WhatsAppException error) {
        assertFalse(Answers.answer(error).isBlank());
    }

    @Test
    void retriesTemporaryErrors() {
        Deque<Integer> codes = new ArrayDeque<>(List.of(130429, 0));
        assertEquals("done", Answers.twice(() -> call(codes)));
        codes.addAll(List.of(190, 0));
        assertThrows(WhatsAppException.class, () -> Answers.twice(() -> call(codes)));
        assertEquals(1, codes.size());
    }

    private static String call(Deque<Integer> codes) {
        int code = codes.remove();
        if (code != 0) {
            throw WhatsAppErrors.of(code);
        }
        return "done";
    }

    @Test
    void failsToCompileWithoutCase() throws IOException {
        String complete = Files.readString(SOURCE);
        assertEquals(List.of(), compile(complete));
        String incomplete = complete.replace(CASE, "").replace("import dev.casebook.whatsapp.MediaException;\n", "");
        assertEquals(List.of("the switch expression does not cover all possible input values"), compile(incomplete));
    }

    @Test
    void documentsThisExample() throws IOException {
        Matcher snippets = SNIPPET.matcher(Files.readString(Path.of("../../docs/jdks.md")));
        String source = withoutIndentation(Files.readString(SOURCE));
        assertTrue(snippets.find());
        do {
            assertTrue(source.contains(withoutIndentation(snippets.group(1))), snippets::group);
        } while (snippets.find());
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(joining("\n"));
    }

    private List<String> compile(String text) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("-proc:none", "-d", Objects.toString(classes));
        ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, found, options, null, List.of(source(text)))
                .call();
        return found.getDiagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .map(each -> each.getMessage(Locale.ROOT))
                .toList();
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("mem:///Answers.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
