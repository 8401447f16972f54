package dev.casebook.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "/a/*/b", "/~2", "/a~1b", "/m~0n", "/a*b", "/*", "/0//1"})
    void isWrittenAsItWasRead(String text) {
        assertEquals(text, Pointer.parse(text).toString());
    }

    @Test
    void readsStarAsEachAndEscapedStarAsName() {
        assertEquals(
                List.of(Pointer.Segment.WILDCARD, named("*"), named("a/b~c*")),
                Pointer.parse("/*/~2/a~1b~0c~2").segments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", "/a~", "/~3", "/a~/b"})
    void rejectsInvalidPointer(String text) {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Pointer.parse(text));
        assertTrue(refusal.getMessage().contains(text));
    }

    @Test
    void leadsToOneValueIfItsStarsAreShared() {
        Pointer place = Pointer.parse("/entry/*/statuses/*/errors/*");
        assertTrue(Pointer.parse("/entry/*/statuses/*/id").isSingleFor(place));
        assertTrue(Pointer.parse("/object").isSingleFor(place));
        assertFalse(Pointer.parse("/entry/*/messages/*/id").isSingleFor(place));
        assertFalse(Pointer.parse("/other/*").isSingleFor(place));
    }

    @Test
    void stepsAreJoinedAndTaken() {
        Pointer joined = Pointer.parse("/a/*").then(Pointer.parse("/b"));
        assertEquals("/a/*/b", joined.toString());
        assertEquals("/a/*", joined.first(2).toString());
    }

    private static Pointer.Segment named(String name) {
        return Pointer.Segment.named(name);
    }
}
