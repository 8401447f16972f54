package dev.casebook.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class CodeIndexTest {
    @Test
    void findsWhatAMapFinds() {
        Random random = new Random(1);
        for (int size = 0; size < 600; size += 7) {
            Map<Integer, Integer> expected = new LinkedHashMap<>(Map.of(Integer.MIN_VALUE, 3, -1, 0, 0, 5));
            while (expected.size() < 3 + size) {
                expected.put(random.nextInt(4 * size) - size, random.nextInt(1_000));
            }
            CodeIndex index = CodeIndex.of(expected.entrySet().stream()
                    .flatMapToInt(each -> IntStream.of(each.getKey(), each.getValue()))
                    .toArray());
            expected.forEach((code, value) -> assertEquals(value, index.indexOf(code)));
            for (int i = 0; i < 1_000; i++) {
                int code = random.nextInt(8 * (size + 1)) - 4 * size;
                assertEquals(expected.getOrDefault(code, CodeIndex.NONE), index.indexOf(code));
            }
        }
    }

    @Test
    void findsCodesThatShareTheirPlace() {
        // the product with the hash's factor differs in the low bits alone
        int inverse = 0x144CBC89;
        CodeIndex index = CodeIndex.of(inverse, 1, 2 * inverse, 2, 3 * inverse, 3, -inverse, 4, -2 * inverse, 5);
        assertEquals(1, index.indexOf(inverse));
        assertEquals(2, index.indexOf(2 * inverse));
        assertEquals(3, index.indexOf(3 * inverse));
        assertEquals(4, index.indexOf(-inverse));
        assertEquals(5, index.indexOf(-2 * inverse));
        assertEquals(CodeIndex.NONE, index.indexOf(4 * inverse));
        assertEquals(CodeIndex.NONE, index.indexOf(0));
    }

    @Test
    void holdsNothing() {
        assertEquals(CodeIndex.NONE, CodeIndex.of().indexOf(0));
    }

    @Test
    void refusesWhatIsNoIndex() {
        assertThrows(IllegalArgumentException.class, () -> CodeIndex.of(1));
        assertThrows(IllegalArgumentException.class, () -> CodeIndex.of(1, -1));
        assertThrows(IllegalArgumentException.class, () -> CodeIndex.of(1, 0, 2, 0, 1, 4));
    }
}
