package dev.casebook.maven;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The BOM has every library that is published, in the version of the build. */
class BomTest {
    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>((?:runtime|catalogue|processor)/.*?)</module>");
    private static final Pattern VERSION = Pattern.compile("(?s)<groupId>dev.casebook</groupId>.*?<version>(.*?)<");
    private static final Pattern OWN = Pattern.compile("(?m)^  <artifactId>(.*?)</artifactId>");
    private static final Pattern MANAGED = Pattern.compile("(?m)^        <artifactId>(casebook-.*?)</artifactId>");

    @Test
    void listsEveryLibrary() throws IOException {
        Set<String> libraries = new TreeSet<>();
        for (String module : all(MODULE, pom(""))) {
            String pom = pom(module);
            boolean isPlugin = module.endsWith("-plugin");
            if (!isPlugin && !pom.contains("<packaging>") && !pom.contains("<maven.deploy.skip>")) {
                libraries.addAll(all(OWN, pom));
            }
        }
        assertEquals(libraries, all(MANAGED, pom("runtime/bom")));
    }

    @Test
    void hasVersionOfBuild() throws IOException {
        assertEquals(first(VERSION, pom("")), first(VERSION, pom("runtime/bom")));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    private static String pom(String module) throws IOException {
        return Files.readString(ROOT.resolve(module).resolve("pom.xml"));
    }
}
