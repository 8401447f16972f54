package dev.casebook.catalogue.rules.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many of many are listed. */
class SomeTest {
    private static final List<String> TEN = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");

    @Test
    void listsTenAndCountsOthers() {
        List<String> twelve = new ArrayList<>(TEN);
        twelve.addAll(List.of("k", "l"));
        assertEquals("a, b, c, d, e, f, g, h, i, j", AbbreviatedList.of(TEN));
        assertEquals("a, b, c, d, e, f, g, h, i, j and 2 more", AbbreviatedList.of(twelve));
    }
}
