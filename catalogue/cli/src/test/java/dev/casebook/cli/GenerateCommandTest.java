package dev.casebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.JavaCompilation;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without a compiler the same bytes are generated as by the processor. */
class GenerateCommandTest {
    private static final String SMALL = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            categories:
              order: {title: Order, advice: fix-request}
            errors:
              OUT: {code: 1, category: order, title: Out, remedy: Wait.}
              GONE: {code: 2, category: order, title: Gone, remedy: Wait.}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../whatsapp/src/main/resources/dev/casebook/whatsapp/whatsapp.yaml",
                "../postgresql/src/main/resources/dev/casebook/postgresql/postgresql.yaml",
                "../http/src/main/resources/dev/casebook/http/http.yaml",
                "../../processor/core/src/test/resources/golden/category/catalogue.yaml",
                "../../processor/core/src/test/resources/golden/envelopes/catalogue.yaml",
                "../../processor/core/src/test/resources/golden/everything/catalogue.yaml",
                "../../processor/core/src/test/resources/golden/shop/catalogue.yaml",
                "../../processor/core/src/test/resources/golden/smallest/catalogue.yaml",
                "../../processor/core/src/test/resources/golden/translated/catalogue.yaml"
            })
    void writesWhatTheProcessorWrites(String file) throws IOException {
        Path root = Path.of(file).toAbsolutePath().normalize();
        String path = root.toString().replaceFirst(".*/src/[a-z]+/resources/", "");
        Path sources = folder.resolve("processor");
        Path resources = Path.of(root.toString().substring(0, root.toString().length() - path.length()));
        JavaCompilation.into(folder.resolve("classes"))
                .generatedSources(sources)
                .options("-Acasebook.catalogue=" + resources, "-proc:only", "--release", "17")
                .source(
                        "com/acme/api/package-info.java",
                        "@dev.casebook.ErrorCatalogue(\"" + path + "\") package com.acme.api;")
                .findingProcessors()
                .run();
        Map<String, String> expected = texts(sources);
        assertTrue(expected.size() > 10, () -> "files: " + expected.size());
        Path out = folder.resolve("command");
        CommandRun.of(
                        "generate",
                        root.toString(),
                        "--package",
                        "com.acme.api",
                        "--out",
                        out.toString(),
                        "--class-path",
                        classPath())
                .ends(0);
        assertEquals(expected, texts(out));
    }

    /** What the test compiles with, so that both know of the same libraries. */
    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private String generate(String text, String... more) throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, text);
        List<String> arguments = new ArrayList<>(List.of(
                "generate",
                file.toString(),
                "--package",
                "com.acme.shop",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return CommandRun.of(arguments.toArray(String[]::new)).ends(0).out();
    }

    @Test
    void touchesOnlyWhatChanged() throws IOException {
        generate(SMALL);
        Path gone = folder.resolve("out/com/acme/shop/GoneException.java");
        Path out = folder.resolve("out/com/acme/shop/OutException.java");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(out, longAgo);
        Path own = folder.resolve("out/com/acme/shop/Mine.java");
        Files.writeString(own, "package com.acme.shop;\n/** @Generated( */ class Mine {}");
        String said = generate(SMALL.replaceAll("(?m)^  GONE.*\\n", ""));
        assertTrue(said.contains("removed: 1"), said);
        assertFalse(Files.exists(gone));
        assertTrue(Files.exists(own));
        assertEquals(longAgo, Files.getLastModifiedTime(out));
        assertTrue(generate(SMALL.replaceAll("(?m)^  GONE.*\\n", "")).contains("written: 0, removed: 0"));
    }

    @Test
    void removesOnlyGeneratedFilesOfItsOwnList() throws IOException {
        generate(SMALL);
        Path gone = folder.resolve("out/com/acme/shop/GoneException.java");
        Files.writeString(gone, "package com.acme.shop; // by hand");
        Path other = folder.resolve("other.java");
        Files.writeString(other, "@Generated(");
        Path list = folder.resolve("out/com/acme/shop/Shop.generated");
        Files.writeString(list, Files.readString(list) + "../../../../other.java\ncom/acme/other/A.java\n");
        generate(SMALL.replaceAll("(?m)^  GONE.*\\n", ""));
        assertTrue(Files.exists(gone));
        assertTrue(Files.exists(other));
    }

    @Test
    void takesABaseClassAndLeavesOutTheReader() throws IOException {
        generate(SMALL, "--base-class", "com.acme.Base");
        assertTrue(Files.readString(folder.resolve("out/com/acme/shop/ShopException.java"))
                .contains("extends Base"));
        Path out = folder.resolve("whatsapp");
        CommandRun.of("generate", "whatsapp", "--package", "a.b", "--out", out.toString(), "--no-reader")
                .ends(0);
        assertFalse(Files.exists(out.resolve("a/b/WhatsAppReader.java")));
        CommandRun.of("generate", "whatsapp", "--package", "a.b", "--out", out.toString())
                .ends(0);
        assertTrue(Files.exists(out.resolve("a/b/WhatsAppReader.java")));
    }

    @Test
    void refusesWhatItCannotDo() throws IOException {
        Path file = folder.resolve("shop.yaml");
        Files.writeString(file, SMALL.replace("code: 1", "code: 1x"));
        String out = folder.resolve("out").toString();
        CommandRun.of("generate", file.toString(), "--package", "a", "--out", out)
                .ends(2)
                .says("CB203")
                .says("has errors: 1");
        assertFalse(Files.exists(folder.resolve("out")));
        CommandRun.of("generate", "http", "--package", "a.class", "--out", out)
                .ends(2)
                .says("no name of Java");
        CommandRun.of("generate", "http", "--package", "a", "--out", out, "--class-path", "no.jar" + File.pathSeparator)
                .ends(2)
                .says("`no.jar`");
        CommandRun.of("generate", "http", "--out", out).ends(2).says("--package");
        CommandRun.of("generate", "http", "--package", "a", "--out", file.toString())
                .ends(2);
    }
}
