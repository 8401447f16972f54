package dev.casebook.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The facts: each number that the server has a message for is listed. */
class MariaDbListTest {
    private static final int HEADER = 40;
    private static final int COUNT_AT = 12;
    private static final int SECTIONS_AT = 32;
    private static final int SECTIONS = 4;
    private static final int FIRST = 1_000;
    private static final int CODES_OF_A_SECTION = 1_000;

    // texts of numbers that are not used, or no longer
    private static final Set<String> NO_MESSAGE =
            Set.of("", "\"", "You should never see it", "This error never happens", "hashchk", "isamchk");

    /** The messages of the server in English, a file with a section for each thousand of numbers. */
    private static ByteBuffer messages() throws IOException {
        Path folder = MariaDbServer.running().folder();
        return ByteBuffer.wrap(Files.readAllBytes(folder.resolve("share/english/errmsg.sys")))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void listsEveryErrorOfTheServer() throws IOException {
        ByteBuffer file = messages();
        int count = Short.toUnsignedInt(file.getShort(COUNT_AT));
        int start = HEADER + 2 * count;
        String[] texts = new String(file.array(), start, file.limit() - start, StandardCharsets.UTF_8).split("\0", -1);
        List<String> missing = new ArrayList<>();
        int next = 0;
        for (int section = 0; section < SECTIONS; section++) {
            int size = Short.toUnsignedInt(file.getShort(SECTIONS_AT + 2 * section));
            for (int index = 0; index < size; index++) {
                int code = FIRST + section * CODES_OF_A_SECTION + index;
                String text = texts[next++];
                if (!NO_MESSAGE.contains(text) && MariaDbErrors.find(code).isEmpty()) {
                    missing.add(code + " " + text);
                }
            }
        }
        assertEquals(count, next);
        assertTrue(count > 1_300, () -> "only " + count);
        assertEquals(List.of(), missing);
    }
}
