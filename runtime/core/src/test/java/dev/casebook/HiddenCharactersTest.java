package dev.casebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Characters that change the direction of text, or are not seen at all, are hidden; letters of every script are not. */
class HiddenCharactersTest {
    @Test
    void hidesEveryCharacterThatChangesTheDirectionOfText() {
        int[] directions = {
            0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069
        };
        for (int point : directions) {
            assertTrue(HiddenCharacters.isHidden(point), Integer.toHexString(point));
        }
    }

    @Test
    void hidesWhatJavaCallsControlOrFormatCharacters() {
        int[] shown = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(point -> isInvisible(Character.getType(point)) && !HiddenCharacters.isHidden(point))
                .toArray();
        assertEquals(0, shown.length, () -> Integer.toHexString(shown[0]));
    }

    private static boolean isInvisible(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE;
    }

    @Test
    void showsLettersDigitsAndSymbols() {
        "aZ09 ~\u00e9\u05d0\u0939\u4e2d\ud83d\ude00"
                .codePoints()
                .forEach(point -> assertFalse(HiddenCharacters.isHidden(point), Integer.toHexString(point)));
    }

    @Test
    void escapesEachUnitOfACharacter() {
        assertEquals("\\u202e", HiddenCharacters.escape(0x202e));
        assertEquals("\\udb40\\udc41", HiddenCharacters.escape(0xe0041));
    }

    @Test
    void knowsJoinersOfScripts() {
        assertTrue(HiddenCharacters.isJoiner(0x200d));
        assertFalse(HiddenCharacters.isJoiner(0x200e));
    }
}
