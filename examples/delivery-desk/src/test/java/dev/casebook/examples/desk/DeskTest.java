package dev.casebook.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The desk on the bodies that the README's first command shows. */
class DeskTest {
    private final Desk.Result result = read();

    @Test
    void countsWhatItRead() {
        List<String> lines = DeliveryDesk.lines(result);

        assertEquals("12 bodies, 13 errors: 9 typed, 2 unrecognized, 2 unreadable", lines.get(lines.size() - 1));
    }

    @Test
    void aCoveredCodeIsHandledWithItsCategory() {
        assertEquals("fix and send: the request is changed", decision("reply-400-covered-code.json"));
    }

    @Test
    void theFinerMethodWins() {
        assertEquals("hold: this recipient only; others are not affected", decision("reply-400-pair-rate.json"));
        assertEquals("send again: in 1s", decision("reply-400-throughput.json"));
    }

    @Test
    void whatMayHaveBeenSentIsNotSentAgain() {
        assertEquals("hold: it may have been sent: wait for its status", decision("reply-500-unknown-outcome.json"));
    }

    @Test
    void anOldCodeIsHandledOnce() {
        assertEquals(decision("webhook-failed.json"), decision("webhook-old-on-premises.json"));
    }

    @Test
    void twoErrorsOfOneStatusAreTwoRows() {
        List<String> codes = result.rows().stream()
                .filter(row -> row.file().equals("webhook-failed-twice.json"))
                .map(Row::code)
                .toList();

        assertEquals(List.of("131053", "131026"), codes);
    }

    @Test
    void whatIsNoJsonIsHeld() {
        assertEquals("hold: the body is empty", decision("reply-502-empty.txt"));
        assertEquals("hold: the body is HTML or XML and not JSON", decision("reply-503-page.html"));
    }

    private String decision(String file) {
        return result.rows().stream()
                .filter(row -> row.file().equals(file))
                .map(row -> row.decision().toString())
                .findFirst()
                .orElseThrow();
    }

    private static Desk.Result read() {
        try {
            return new Desk().read(Path.of("bodies"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
