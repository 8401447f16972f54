package dev.casebook.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A committed file that tests compare with what the program makes; {@code -Dcasebook.rewrite=true} writes it anew. */
public final class ExpectedFile {
    /** Whether expected files are written instead of compared. */
    public static boolean isRewritten() {
        return Boolean.getBoolean("casebook.rewrite");
    }

    /** Compares a file with a text, or writes it. */
    public static void assertContains(Path file, String text) {
        try {
            if (isRewritten()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            } else {
                assertEquals(
                        text,
                        Files.readString(file),
                        () -> file.getFileName() + " is stale: run the test once with -Dcasebook.rewrite=true");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ExpectedFile() {}
}
