package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void isWrittenAsInACatalogue() {
        assertEquals("131047", Code.of(131047).toString());
        assertEquals("23505", Code.of("23505").toString());
        assertEquals("200-299", Code.range(200, 299).toString());
        assertEquals("-9--1", Code.range(-9, -1).toString());
        assertEquals("100/33", Code.pair(100, 33).toString());
        assertEquals(
                "card_declined/lost_card",
                Code.pair("card_declined", "lost_card").toString());
    }

    @Test
    void keepsCaseAndLeadingZerosOfTexts() {
        assertNotEquals(Code.of("007"), Code.of(7));
        assertNotEquals(Code.of("a"), Code.of("A"));
        assertEquals(Code.of("7"), Code.of(7));
    }

    @Test
    void isANumberOnlyIfItIsOne() {
        assertEquals(Integer.MAX_VALUE, Code.of(Integer.MAX_VALUE).number());
        assertThrows(NumberFormatException.class, () -> Code.of("card_declined").number());
    }

    @Test
    void containsBothEndsOfARange() {
        Code.Range range = Code.range(200, 299);
        assertTrue(range.contains(200) && range.contains(299));
        assertFalse(range.contains(199) || range.contains(300));
        assertTrue(Code.range(Integer.MIN_VALUE, Integer.MAX_VALUE).contains(0));
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThrows(IllegalArgumentException.class, () -> Code.of(""));
        assertThrows(IllegalArgumentException.class, () -> Code.range(5, 5));
        assertThrows(IllegalArgumentException.class, () -> Code.range(5, 4));
        assertThrows(IllegalArgumentException.class, () -> Code.pair("a", ""));
    }
}
