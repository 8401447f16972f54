package dev.casebook.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.NdJson;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Logs with a body in each line: a damaged line changes nothing about the others. */
class LoggedBodiesTest {
    @Test
    void readsEveryLineOfALogByItself() {
        for (int seed = 0; seed < 20; seed++) {
            NdJson.Log log = NdJson.of(MutationTest.SEEDS, 200, seed);
            List<String> codes = log.lines().stream()
                    .filter(log.whole()::contains)
                    .map(LoggedBodiesTest::codes)
                    .toList();
            log.lines().forEach(LoggedBodiesTest::codes);
            assertEquals(log.whole().stream().map(LoggedBodiesTest::codes).toList(), codes);
            assertTrue(codes.size() > 100, codes::toString);
        }
    }

    private static String codes(String line) {
        return Chat.REPLIES.reply(Body.ofText(line), 400, ReplyHeaders.none()).errors().stream()
                .map(error -> error.report().code())
                .collect(Collectors.joining(" "));
    }
}
