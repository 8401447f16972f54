package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodeTest {
    @Test
    void isWrittenAsInACatalogue() {
        assertEquals("131047", Code.of(131047).toString());
        assertEquals("23505", Code.of("23505").toString());
        assertEquals("200-299", Code.range(200, 299).toString());
        assertEquals("-9..-1", Code.range(-9, -1).toString());
        assertEquals("0x80004005", Code.hex(0x80004005).toString());
        assertEquals("0x00000100-0x000001FF", Code.hexRange(0x100, 0x1ff).toString());
        assertEquals("FLOOD_WAIT_{n:int}", Code.pattern("FLOOD_WAIT_{n:int}").toString());
        assertEquals("100/33", Code.pair(100, 33).toString());
        assertEquals(
                "card_declined (subcode lost_card)",
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
    void containsNumbersOfAPattern() {
        Code.Pattern pattern = Code.pattern("FILE_{n:int}_X");
        assertTrue(pattern.contains("FILE_0_X") && pattern.contains("FILE_123456789012345678_X"));
        for (String other : List.of("FILE__X", "FILE_1", "FILE_1_Y", "FILE_-1_X", "FILE_1234567890123456789_X", "")) {
            assertFalse(pattern.contains(other), other);
        }
        assertThrows(IllegalArgumentException.class, () -> Code.pattern("{n:int}"));
        assertThrows(IllegalArgumentException.class, () -> Code.pattern("FILE"));
        assertThrows(IllegalArgumentException.class, () -> Code.pattern("FILE_{n:int}_{m:int}"));
    }

    @Test
    void isInReportWithItsCodes() {
        assertTrue(Code.of(7).isIn(ErrorReport.of(7)));
        assertTrue(Code.hex(0xFFFF_FFFF).isIn(ErrorReport.of(-1)));
        assertTrue(Code.pair(7, 8).isIn(ErrorReport.of(7, 8)));
        assertFalse(Code.pair(7, 8).isIn(ErrorReport.of(7)));
        assertTrue(Code.range(1, 9).isIn(ErrorReport.of(7)));
        assertTrue(Code.pattern("A_{n:int}").isIn(ErrorReport.of("A_1")));
        assertTrue(Code.pair("a", "b").isIn(ErrorReport.of("a", "b")));
        assertFalse(Code.of("7").isIn(ErrorReport.of("07")));
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThrows(IllegalArgumentException.class, () -> Code.of(""));
        assertThrows(IllegalArgumentException.class, () -> Code.range(5, 5));
        assertThrows(IllegalArgumentException.class, () -> Code.range(5, 4));
        assertThrows(IllegalArgumentException.class, () -> Code.pair("a", ""));
    }
}
