package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The processors are one jar, that neither disturbs nor is disturbed by what else is on the processor path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneJarIT {
    /** Said in docs/publishing.md; raise it on purpose only. */
    private static final long MAX_BYTES = 2_000_000;

    private static final List<String> FOREIGN =
            List.of("org/yaml", "org.yaml", "com/palantir", "com.palantir", "com/squareup", "com/google/common");
    private static final Pattern OURS =
            Pattern.compile("(?s) *<path>\\s*<groupId>dev\\.casebook</groupId>.*?</path>\n");

    /** What stands outside our packages because somebody looks for it there. */
    private static final Set<String> KNOWN = Set.of(
            "META-INF/LICENSE",
            "META-INF/MANIFEST.MF",
            "META-INF/gradle/incremental.annotation.processors",
            "META-INF/licenses/javapoet.txt",
            "META-INF/licenses/snakeyaml.txt",
            "META-INF/services/javax.annotation.processing.Processor",
            "module-info.class");

    private JarFile jar;

    @BeforeAll
    void open() throws IOException {
        jar = new JarFile(path().toFile());
    }

    @AfterAll
    void close() throws IOException {
        jar.close();
    }

    @Test
    void worksBetweenOtherProcessorsAndBeforeThem(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.copy("crowded", folder, Toolchain.own());
        assertCompiles(project);
        project.edit("pom.xml", OneJarIT::withOursFirst);
        assertCompiles(project);
    }

    @Test
    void holdsNothingOutsideItsOwnPackages() {
        List<String> elsewhere = jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> !name.endsWith("/") && !name.startsWith("dev/casebook/") && !KNOWN.contains(name))
                .toList();
        assertEquals(List.of(), elsewhere);
    }

    @Test
    void listsOnlyItsOwnProcessors() throws IOException {
        String services = read(jar.getEntry("META-INF/services/javax.annotation.processing.Processor"));
        List<String> processors = services.lines().toList();
        assertEquals(
                List.of("dev.casebook.processor.CatalogueProcessor", "dev.casebook.processor.HandlerProcessor"),
                processors);
    }

    @Test
    void namesNoForeignPackageEvenInTexts() throws IOException {
        List<String> found = new ArrayList<>();
        for (ZipEntry entry :
                jar.stream().filter(file -> file.getName().endsWith(".class")).toList()) {
            String content = read(entry);
            FOREIGN.stream().filter(content::contains).forEach(name -> found.add(entry.getName() + " names " + name));
        }
        assertEquals(List.of(), found);
    }

    @Test
    void keepsTheLicencesOfWhatItHolds() throws IOException {
        for (String library : List.of("javapoet", "snakeyaml")) {
            String text = read(jar.getEntry("META-INF/licenses/" + library + ".txt"));
            assertTrue(text.contains("Apache License, Version 2.0"), text);
            assertTrue(text.contains("META-INF/LICENSE"), text);
        }
        String licence = read(jar.getEntry("META-INF/LICENSE"));
        assertEquals(Files.readString(Path.of("../../LICENSE")), licence);
    }

    @Test
    void saysItsVersion() throws IOException {
        assertEquals(
                System.getProperty("it.version"),
                jar.getManifest().getMainAttributes().getValue("Implementation-Version"));
    }

    @Test
    void isSmall() throws IOException {
        long size = Files.size(path());
        System.out.println("casebook-processor has " + size + " bytes");
        assertTrue(size < MAX_BYTES, () -> size + " bytes");
    }

    private static void assertCompiles(TestProject project) throws IOException {
        project.run("clean", "compile").succeeds();
        for (String file : List.of(
                "classes/com/acme/billing/CardDeclinedException.class",
                "classes/com/acme/shop/PrinterDispatcher.class",
                "classes/com/acme/shop/ReceiptFactory.class",
                "classes/META-INF/services/java.lang.Runnable")) {
            assertTrue(project.has("target/" + file), file);
        }
    }

    private static String withOursFirst(String pom) {
        Matcher ours = OURS.matcher(pom);
        assertTrue(ours.find());
        String paths = "<annotationProcessorPaths>\n";
        return ours.replaceFirst("").replace(paths, paths + ours.group());
    }

    private static Path path() {
        String version = System.getProperty("it.version");
        return Path.of(
                System.getProperty("it.repository"),
                "dev/casebook/casebook-processor",
                version,
                "casebook-processor-" + version + ".jar");
    }

    private String read(ZipEntry entry) throws IOException {
        return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
