package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class DeprecationTest {
    @Test
    void showsReasonAndRevision() {
        Deprecation deprecation = Deprecation.of("Not sent any more");

        assertEquals("Not sent any more", deprecation.toString());
        assertEquals("Not sent any more (since 6)", deprecation.withSince("6").toString());
    }

    @Test
    void isEqualIfAllPartsAreEqual() {
        Deprecation deprecation = Deprecation.of("Not sent any more").withSince("6");

        assertEquals(deprecation, Deprecation.of("Not sent any more").withSince("6"));
        assertEquals(
                deprecation.hashCode(),
                Deprecation.of("Not sent any more").withSince("6").hashCode());
        assertNotEquals(deprecation, Deprecation.of("Not sent any more"));
        assertNotEquals(deprecation, Deprecation.of("Other").withSince("6"));
    }
}
