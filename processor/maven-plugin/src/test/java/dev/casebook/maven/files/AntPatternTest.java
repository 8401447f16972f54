package dev.casebook.maven.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntPatternTest {
    @ParameterizedTest
    @CsvSource({
        "**/*.yaml,    b.yaml,     true",
        "**/*.yaml,    a/c/b.yaml, true",
        "*.yaml,       a/b.yaml,   false",
        "a/,           a/c/b.yaml, true",
        "a\\**,        a/b.yaml,   true",
        "?.yaml,       b.yaml,     true",
        "?.yaml,       bb.yaml,    false",
        "(b.yaml,      (b.yaml,    true",
        "**/a/**,      x/a/b.yaml, true",
        "**/a/**,      xa/b.yaml,  false",
    })
    void matchesAsMavenDoes(String pattern, String path, boolean matches) {
        assertEquals(matches, AntPattern.matches(pattern, path));
    }

    /** With backtracking, this would not end. */
    @Test
    void endsForManyWildcardsAndALongPath() {
        String path = "a/".repeat(2_000) + "a".repeat(2_000);
        assertEquals(false, AntPattern.matches("**/*a**/*a**/*a*?*a**/*b", path));
        assertEquals(true, AntPattern.matches("**/*a**/*a**/*a*?*a**/*a", path));
    }
}
