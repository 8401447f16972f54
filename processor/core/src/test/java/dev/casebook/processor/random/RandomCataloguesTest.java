package dev.casebook.processor.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated out of random valid catalogues compiles without a warning, by javac and by ECJ. A few run with every
 * build; {@code -Dcasebook.random=2000} runs that many, {@code -Dcasebook.random.first=17} starts at another seed.
 */
class RandomCataloguesTest {
    private static final int FEW = 8;

    /** The catalogues that are compiled, with their packages. */
    private static final Map<String, String> ROOTS =
            new TreeMap<>(Map.of(RandomFiles.CATALOGUE, "acme", RandomFiles.OVERLAY, "ours"));

    @TempDir
    private Path directory;

    static LongStream seeds() {
        long first = Long.getLong("casebook.random.first", 1);
        return LongStream.range(first, first + Integer.getInteger("casebook.random", FEW));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void compilesWithoutWarning(long seed) throws IOException {
        Map<String, String> files = RandomFiles.of(seed);
        Javac javac = new Javac(directory).options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror");
        for (String root : ROOTS.keySet()) {
            if (files.containsKey(root)) {
                acceptWarnings(root, files);
                javac.annotated(ROOTS.get(root), root);
            }
        }
        for (String path : files.keySet()) {
            javac.resource(path, files.get(path));
        }
        String about = "seed " + seed + ":\n" + files;
        assertEquals(List.of(), javac.compile().messages(), about);
        assertEquals("", ecj(), about);
    }

    /** With every warning that it has accepted: they are not what this is about. */
    private static void acceptWarnings(String root, Map<String, String> files) {
        List<Finding> findings = CatalogueCompiler.compile(
                        root,
                        path -> Optional.ofNullable(files.get(path))
                                .map(text -> CatalogueFile.of(path, text.getBytes(UTF_8))))
                .findings();
        assertEquals(
                List.of(),
                findings.stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(FindingText::of)
                        .toList(),
                files::toString);
        String accepted = findings.stream()
                .map(finding -> finding.problem().id() + ": random")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!accepted.isEmpty()) {
            files.merge(root, "accepts: {" + accepted + "}\n", String::concat);
        }
    }

    private String ecj() throws IOException {
        StringWriter printed = new StringWriter();
        try (PrintWriter writer = new PrintWriter(printed);
                Stream<Path> sources = Files.walk(directory.resolve("sources"))) {
            List<String> options = List.of(
                    "-17",
                    "-proc:none",
                    "-warn:+all,-nls,-super,-unqualifiedField,-unnecessaryElse,-hiding,-static-method,-all-static-method,-unusedArgument,-boxing,-intfRedundant",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-d",
                    directory.resolve("ecj").toString());
            String[] arguments = Stream.concat(
                            options.stream(),
                            sources.filter(Files::isRegularFile)
                                    .map(Path::toString)
                                    .sorted())
                    .toArray(String[]::new);
            BatchCompiler.compile(arguments, writer, writer, null);
        }
        return printed.toString();
    }
}
