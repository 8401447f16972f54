package dev.casebook.processor.gradle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.processor.compiler.ProcessorOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/gradle.md names is what there is: no Gradle can try the snippets here. */
class GradlePageTest {
    private static final Pattern OPTION = Pattern.compile("-A([\\w.]+)=");
    private static final Pattern MODULE = Pattern.compile("dev\\.casebook:([\\w-]+):([\\w.-]+)");
    private static final Pattern SNIPPET = Pattern.compile("(?s)```(groovy|kotlin)\n(.*?)```");

    @Test
    void documentsKnownOptions() throws IOException {
        List<String> options = found(OPTION, page());
        assertTrue(options.contains(ProcessorOptions.CATALOGUE), options::toString);
        assertTrue(ProcessorOptions.ALL.containsAll(options), options::toString);
    }

    @Test
    void documentsSameInBothLanguages() throws IOException {
        String groovy = snippet("groovy");
        String kotlin = snippet("kotlin");
        for (Pattern pattern : List.of(OPTION, MODULE, Pattern.compile("files\\(.(src/main/resources).\\)"))) {
            assertTrue(!found(pattern, groovy).isEmpty(), pattern::pattern);
            assertEquals(found(pattern, groovy), found(pattern, kotlin));
        }
    }

    @Test
    void documentsArtifactsOfBuild() throws IOException {
        String parent = Files.readString(Path.of("../../pom.xml"));
        List<MatchResult> modules = MODULE.matcher(page()).results().toList();
        assertEquals(
                Set.of("casebook-runtime", "casebook-processor", "casebook-gradle-plugin"),
                new TreeSet<>(modules.stream().map(module -> module.group(1)).toList()));
        modules.forEach(module -> assertTrue(
                parent.contains("<artifactId>casebook-parent</artifactId>\n  <version>" + module.group(2) + "<"),
                module::group));
    }

    @Test
    void documentsKindsOfProcessors() throws IOException {
        String page = page();
        Map<String, String> kinds = Map.of("CatalogueProcessor", "aggregating", "HandlerProcessor", "isolating");
        String file = Files.readString(Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors"));
        kinds.forEach((processor, kind) -> {
            assertTrue(page.contains("| `" + processor + "` | " + kind + " |"), processor);
            assertTrue(file.contains("." + processor + "," + kind + "\n"), processor);
        });
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** The first snippet in a language that names an option of the processors. */
    private static String snippet(String language) throws IOException {
        Stream<MatchResult> snippets = SNIPPET.matcher(page()).results();
        return snippets.filter(snippet -> snippet.group(1).equals(language)
                        && OPTION.matcher(snippet.group(2)).find())
                .findFirst()
                .orElseThrow()
                .group(2);
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("../../docs/gradle.md"));
    }
}
