package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.ExpectedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the goals shows what they print. */
class GoalPagesIT {
    private static final Path PAGE = Path.of("../../docs/maven.md");
    private static final Pattern BLOCK = Pattern.compile("(?m)^```console\\n((?:(?!```).*+\\n)*+)```$");
    private static final String INFO = "[INFO] ";

    @TempDir
    private Path folder;

    @Test
    void showsTheOutputOfGoals() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.write("failure.json", "{\"error\": {\"code\": 7, \"message\": \"Out of stock\"}}");
        project.write("success.json", "{\"order\": 12}");
        project.write("list.csv", "Code\n1\n2\n");
        project.write(
                "unlisted.ndjson",
                "{\"catalogue\":\"Billing\",\"code\":\"4\",\"name\":\"Card eaten\",\"count\":2,"
                        + "\"firstSeen\":\"2026-11-02\",\"lastSeen\":\"2026-11-20\"}\n");
        String page = Files.readString(PAGE);
        Matcher block = BLOCK.matcher(page);
        assertTrue(block.find());
        StringBuilder shown = new StringBuilder("```console\n");
        List<String> commands =
                block.group(1).lines().filter(line -> line.startsWith("$ mvn ")).toList();
        assertTrue(commands.size() > 10, commands::toString);
        for (String command : commands) {
            MavenRun run = project.run(command.substring(6).split(" ")).succeeds();
            shown.append(command).append('\n');
            goalLines(run).forEach(line -> shown.append(line).append('\n'));
        }
        String expected = page.substring(0, block.start()) + shown + "```" + page.substring(block.end());
        ExpectedFile.assertContains(PAGE, expected.replace(folder.toString(), "."));
        assertTrue(Files.readString(folder.resolve("target/check.sarif")).contains("2.1.0"));
        assertTrue(project.has("target/check.xml"));
        assertTrue(project.has("target/generated-sources/casebook-api/com/acme/billing/BillingException.java"));
    }

    /** What is between the line of the goal and the line that ends the build. */
    private static List<String> goalLines(MavenRun run) {
        List<String> lines = run.output().lines().toList();
        int start = 0;
        while (!lines.get(start).contains(":") || !lines.get(start).contains("(default-cli)")) {
            start++;
        }
        return lines.stream()
                .skip(start + 1)
                .takeWhile(line -> !line.contains("-----------------"))
                .filter(line -> line.startsWith(INFO.strip()))
                .map(line -> line.startsWith(INFO) ? line.substring(INFO.length()) : "")
                .toList();
    }

    @Test
    void goalsFailInWords() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        String catalogue = "-Dcasebook.catalogue=src/main/resources/billing.yaml";
        project.run("casebook:explain", catalogue, "-Dcasebook.query=99")
                .fails()
                .says("has no error `99`");
        project.run("casebook:explain", "-Dcasebook.query=CB999").fails().says("there is no finding `CB999`");
        project.run("casebook:json", "-Dcasebook.catalogue=none.yaml")
                .fails()
                .says("there is no catalogue `none.yaml`");
        project.run("casebook:generate", catalogue, "-Dcasebook.package=a.class")
                .fails()
                .says("no name of Java");
        project.run("casebook:check", "-Dcasebook.format=pdf").fails().says("the formats are text, json");
        project.edit("src/main/resources/billing.yaml", text -> text.replace("name: Billing", "name: 'Billing'"));
        project.run("casebook:format", "-Dcasebook.files=src/main/resources/billing.yaml", "-Dcasebook.diff")
                .fails()
                .says("+name: Billing")
                .says("1 of 1 files");
        String help = project.run("casebook:help").succeeds().output();
        for (String goal :
                List.of("explain", "check", "read", "format", "generate", "json", "init", "import", "help")) {
            assertTrue(help.contains("casebook:" + goal), goal);
        }
        assertFalse(project.has("target/classes"));
    }

    /** Instead of the processor: the sources are compiled as a part of the module. */
    @Test
    void generatedSourcesAreCompiled() throws IOException {
        TestProject project = TestProject.copy("own", folder, Toolchain.own());
        project.edit(
                "pom.xml",
                text -> text.replaceFirst(
                                "(?s)<annotationProcessorPaths>.*?</annotationProcessorPaths>", "<proc>none</proc>")
                        .replace("<goal>prepare</goal>", "<goal>generate</goal>")
                        .replace(
                                "</goals>",
                                "</goals><configuration><catalogue>src/main/resources/billing.yaml</catalogue>"
                                        + "<packageName>com.acme.billing</packageName></configuration>"));
        project.run("compile").succeeds().says("sources: ");
        assertTrue(project.has("target/classes/com/acme/billing/CardExpiredException.class"));
        assertEquals(false, project.has("target/classes/com/acme/billing/Nothing.class"));
        project.edit("src/main/resources/billing.yaml", text -> text.replace("CARD_EXPIRED", "CARD_LOST"));
        project.run("compile").succeeds().says("removed: 1");
        assertTrue(project.has("target/classes/com/acme/billing/CardLostException.class"));
    }
}
