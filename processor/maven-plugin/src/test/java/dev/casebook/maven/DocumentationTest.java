package dev.casebook.maven;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documentation says to copy is what the integration tests run. */
class DocumentationTest {
    private static final Pattern SNIPPET = Pattern.compile("(?s)```xml\n(.*?)```");
    private static final Pattern MANAGEMENT = Pattern.compile("(?s)<pluginManagement>.*?</pluginManagement>");

    @Test
    void everySnippetIsInThePomOfTheIntegrationTest() throws IOException {
        String documentation = Files.readString(Path.of("../../docs/maven.md"));
        String pom = withoutIndentation(MANAGEMENT
                .matcher(Files.readString(Path.of("src/it/own/pom.xml")))
                .replaceAll(""));
        List<MatchResult> snippets = SNIPPET.matcher(documentation).results().toList();
        assertEquals(2, snippets.size());
        for (MatchResult snippet : snippets) {
            assertTrue(pom.contains(withoutIndentation(snippet.group(1))), snippet::group);
        }
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
    }
}
