package dev.casebook.processor.io;

import static com.google.testing.compile.Compiler.javac;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.casebook.catalogue.file.CatalogueDigest;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.processor.CatalogueProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestComparisonTest {
    private static final String CATALOGUE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            categories:
              payment:
                title: Payment
                advice: ask-user
            errors:
              CARD_DECLINED:
                code: 1
                category: payment
                title: Card declined
                remedy: Try another card.
            """;

    @TempDir
    private Path folder;

    @Test
    void acceptsEqualDigest() throws IOException {
        CatalogueFile file = CatalogueFile.of("billing.yaml", CATALOGUE.getBytes(UTF_8));
        assertSilent(compile(CatalogueDigest.of(List.of(file)), "warning"));
    }

    @Test
    void warnsOfOtherDigest() throws IOException {
        Compilation compilation = compile("sha-256:0", "warning");
        assertEquals(Compilation.Status.SUCCESS, compilation.status());
        assertFound(compilation.warnings());
        assertTrue(compilation
                .generatedSourceFile("com.acme.billing.CardDeclinedException")
                .isPresent());
    }

    @Test
    void failsAtOtherDigestWhenConfigured() throws IOException {
        Compilation compilation = compile("sha-256:0", "error");
        assertEquals(Compilation.Status.FAILURE, compilation.status());
        assertFound(compilation.errors());
    }

    @Test
    void ignoresDigestThatCannotBeCompared() throws IOException {
        assertSilent(compile("unfiltered-sha-256:0", "error"));
    }

    @Test
    void comparesNothingWithoutDigest() throws IOException {
        assertSilent(compile("error", List.of()));
    }

    private static void assertSilent(Compilation compilation) {
        assertEquals(Compilation.Status.SUCCESS, compilation.status());
        assertEquals(List.of(), compilation.warnings());
    }

    private static void assertFound(List<Diagnostic<? extends JavaFileObject>> findings) {
        assertEquals(1, findings.size(), findings::toString);
        Diagnostic<? extends JavaFileObject> finding = findings.get(0);
        assertTrue(finding.getMessage(null).startsWith("[CB406] "), finding::toString);
        assertEquals(1, finding.getLineNumber());
    }

    private Compilation compile(String digest, String severity) throws IOException {
        String source = "package com.acme.billing;\nfinal class CasebookDigest { static final String CATALOGUE = \""
                + digest + "\"; static final String MORE = \"x\"; }";
        return compile(severity, List.of(JavaFileObjects.forSourceString("com.acme.billing.CasebookDigest", source)));
    }

    private Compilation compile(String severity, List<JavaFileObject> digests) throws IOException {
        Files.writeString(folder.resolve("billing.yaml"), CATALOGUE);
        List<JavaFileObject> sources = new ArrayList<>(digests);
        sources.add(JavaFileObjects.forSourceString(
                "com.acme.billing.package-info",
                "@dev.casebook.ErrorCatalogue(\"billing.yaml\")\npackage com.acme.billing;"));
        return javac().withProcessors(new CatalogueProcessor())
                .withOptions("-Acasebook.catalogue=" + folder, "-Acasebook.digest=" + severity)
                .compile(sources);
    }
}
