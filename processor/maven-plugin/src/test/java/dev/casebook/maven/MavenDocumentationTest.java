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
class MavenDocumentationTest {
    private static final Pattern XML = Pattern.compile("(?s)```xml\n(.*?)```");
    private static final Pattern KOTLIN = Pattern.compile("(?s)```kotlin\n(.*?)```");
    private static final Pattern MANAGEMENT = Pattern.compile("(?s)<pluginManagement>.*?</pluginManagement>");

    @Test
    void containsEveryMavenSnippetInTestedPom() throws IOException {
        assertShown(2, XML, "maven.md", pom("own"));
    }

    @Test
    void containsEveryKotlinSnippetInTestedProject() throws IOException {
        assertShown(1, XML, "kotlin.md", pom("kotlin"));
        assertShown(
                3,
                KOTLIN,
                "kotlin.md",
                source("src/it/kotlin/src/main/kotlin/com/acme/billing/Catalogue.kt")
                        + source("src/it/kotlin/src/main/kotlin/com/acme/billing/Cashier.kt"));
    }

    @Test
    void usesCatalogueOfReadmeInKotlinProject() throws IOException {
        String readme = withoutIndentation(Files.readString(Path.of("../../README.md")));
        String catalogue = source("src/it/kotlin/src/main/resources/billing.yaml");
        assertTrue(readme.contains(catalogue.substring(catalogue.indexOf("casebook: 1"))), catalogue);
    }

    @Test
    void buildsKotlinExampleInSameWay() throws IOException {
        String example = source("../../examples/kotlin-desk/pom.xml");
        for (String setting : List.of(
                "<phase>generate-sources</phase>",
                "<phase>process-sources</phase>",
                "<correctErrorTypes>true</correctErrorTypes>",
                "<mapDiagnosticLocations>true</mapDiagnosticLocations>",
                "<proc>none</proc>")) {
            assertTrue(pom("kotlin").contains(setting), setting);
            assertTrue(example.contains(setting), setting);
        }
    }

    private static void assertShown(int count, Pattern form, String page, String original) throws IOException {
        String documentation = Files.readString(Path.of("../../docs", page));
        List<MatchResult> snippets = form.matcher(documentation).results().toList();
        assertEquals(count, snippets.size());
        for (MatchResult snippet : snippets) {
            assertTrue(original.contains(withoutIndentation(snippet.group(1))), snippet::group);
        }
    }

    private static String pom(String project) throws IOException {
        String text = Files.readString(Path.of("src/it", project, "pom.xml"));
        return withoutIndentation(MANAGEMENT.matcher(text).replaceAll(""));
    }

    private static String source(String file) throws IOException {
        return withoutIndentation(Files.readString(Path.of(file)));
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(joining("\n"));
    }
}
