package dev.casebook.catalogue.rules.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.Code;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes have something in common, whichever of the two is asked. */
class OverlapsTest {
    @ParameterizedTest
    @CsvSource({
        "200-299, 299-310, true",
        "200-299, 190-200, true",
        "200-299, 210-220, true",
        "200-299, 300-310, false",
        "200-299, 190-199, false",
        "200-299, 200, true",
        "200-299, 299, true",
        "200-299, 300, false",
        "200-299, 250/1, false",
        "7, 7, true",
        "7, 8, false",
        "7/8, 7/8, true",
        "7/8, 7/9, false",
        "7/8, 7, false",
    })
    void ofTwo(String one, String two, boolean overlap) {
        assertEquals(overlap, Overlaps.of(code(one), code(two)));
        assertEquals(overlap, Overlaps.of(code(two), code(one)));
    }

    private static Code code(String written) {
        String[] parts = written.split("[-/]", -1);
        int first = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
            return Code.of(first);
        }
        int second = Integer.parseInt(parts[1]);
        return written.contains("-") ? Code.range(first, second) : Code.pair(first, second);
    }
}
