package dev.casebook.catalogue.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueDigestTest {
    private static final CatalogueFile BILLING = file("billing.yaml", "casebook: 1\n");
    private static final CatalogueFile MORE = file("more.yaml", "casebook: 1\n");

    /** Computed with {@code printf '\0\0\0\014billing.yaml\0\0\0\014casebook: 1\n' | sha256sum}. */
    @Test
    void keepsAlgorithm() {
        assertEquals(
                "sha-256:e40421344a3a55835140ce2acdb3b909dd1c2e5a3cf07933418b52f6459e37f3",
                CatalogueDigest.of(List.of(BILLING)));
    }

    @Test
    void ignoresOrderOfFiles() {
        assertEquals(CatalogueDigest.of(List.of(BILLING, MORE)), CatalogueDigest.of(List.of(MORE, BILLING)));
    }

    @Test
    void contentNamesAndTheirBorderMatter() {
        String digest = CatalogueDigest.of(List.of(BILLING));
        assertNotEquals(digest, CatalogueDigest.of(List.of(file("billing.yaml", "casebook: 1"))));
        assertNotEquals(digest, CatalogueDigest.of(List.of(file("billing.yamlc", "asebook: 1\n"))));
        assertNotEquals(digest, CatalogueDigest.of(List.of(BILLING, MORE)));
    }

    @Test
    void ignoresFilteredFiles() {
        assertTrue(CatalogueDigest.isComparable(CatalogueDigest.of(List.of(BILLING))));
        assertFalse(CatalogueDigest.isComparable(CatalogueDigest.ofUnfiltered(List.of(BILLING))));
    }

    private static CatalogueFile file(String path, String text) {
        return CatalogueFile.of(path, text.getBytes(UTF_8));
    }
}
