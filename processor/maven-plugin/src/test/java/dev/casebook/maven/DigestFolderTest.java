package dev.casebook.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DigestFolderTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(0);

    @TempDir
    private Path folder;

    @Test
    void writesThisSource() {
        assertEquals(
                """
                package com.acme;

                /** Changes when a catalogue changes that this module is compiled from, so that it is compiled again. */
                @dev.casebook.generated.Generated("casebook-maven-plugin")
                final class CasebookDigest {
                    static final String CATALOGUE = "sha-256:1";
                    static final String MORE = "sha-256:2";

                    private CasebookDigest() {}
                }
                """,
                digest("com.acme", Map.of("MORE", "sha-256:2", "CATALOGUE", "sha-256:1"))
                        .source());
    }

    @Test
    void leavesCurrentFileUntouched() throws IOException {
        Path file = writeOnce("sha-256:1");
        new DigestFolder(folder).write(List.of(digest("com.acme", Map.of("CATALOGUE", "sha-256:1"))));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(file));
    }

    @Test
    void rewritesOutdatedFile() throws IOException {
        Path file = writeOnce("sha-256:1");
        new DigestFolder(folder).write(List.of(digest("com.acme", Map.of("CATALOGUE", "sha-256:2"))));
        assertNotEquals(LONG_AGO, Files.getLastModifiedTime(file));
    }

    @Test
    void removesUnusedFile() throws IOException {
        Path file = writeOnce("sha-256:1");
        new DigestFolder(folder).write(List.of(digest("", Map.of("CATALOGUE", "sha-256:1"))));
        assertFalse(Files.exists(file));
        assertTrue(Files.readString(folder.resolve("CasebookDigest.java")).startsWith("/**"));
    }

    private Path writeOnce(String value) throws IOException {
        DigestClass digest = digest("com.acme", Map.of("CATALOGUE", value));
        new DigestFolder(folder).write(List.of(digest));
        return Files.setLastModifiedTime(folder.resolve(digest.file()), LONG_AGO);
    }

    private static DigestClass digest(String packageName, Map<String, String> digests) {
        return new DigestClass(packageName, new TreeMap<>(digests));
    }
}
