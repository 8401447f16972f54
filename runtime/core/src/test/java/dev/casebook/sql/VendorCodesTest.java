package dev.casebook.sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.casebook.ErrorReport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class VendorCodesTest {
    private static SQLException best(Throwable thrown) {
        return VendorCodes.find(thrown, code -> code == 7).orElseThrow();
    }

    @Test
    void findsTheOneThatSaysMost() {
        SQLException nothing = new SQLException("pool");
        SQLException state = new SQLException("state", "08S01", 0, nothing);
        SQLException unlisted = new SQLException("unlisted", "HY000", 8, state);
        SQLException listed = new SQLException("listed", "23000", 7);
        assertSame(nothing, best(new IllegalStateException(nothing)));
        assertSame(state, best(state));
        assertSame(unlisted, best(unlisted));
        BatchUpdateException batch = new BatchUpdateException("batch", "HY000", 8, new int[0], unlisted);
        batch.setNextException(listed);
        assertSame(listed, best(new IllegalStateException(batch)));
        assertEquals(Optional.empty(), VendorCodes.find(new IOException("none"), code -> true));
    }

    @Test
    void endsInCirclesAndLongChains() {
        SQLException first = new SQLException("a");
        first.setNextException(new SQLException("b", first));
        assertEquals(2, SqlExceptions.in(first).all().size());
        SQLException batch = new SQLException("row 0");
        IntStream.rangeClosed(1, 5_000).forEach(row -> batch.setNextException(new SQLException("row " + row)));
        List<SQLException> read = SqlExceptions.in(batch).all();
        assertEquals(1_000, read.size());
        assertSame(batch, read.get(0));
    }

    private static Map<String, String> fields(String state, Throwable cause) {
        return VendorCodes.report(new SQLException("said", state, 0, cause)).fields();
    }

    @Test
    void reportsCodeStateAndText() {
        ErrorReport report = VendorCodes.report(new SQLException("said", "23000", 7));
        assertEquals(7, report.intCode().orElseThrow());
        assertEquals(Optional.of("said"), report.message());
        assertEquals(Map.of(VendorCodes.SQL_STATE, "23000"), report.fields());
        ErrorReport empty = VendorCodes.report(new SQLException(null, "", -1));
        assertEquals(ErrorReport.builder().build(), empty);
    }

    @Test
    void tellsAServerThatWasNotReachedFromABrokenConnection() {
        IOException refused = new IOException(new ConnectException("refused"));
        assertEquals(Map.of(VendorCodes.SQL_STATE, "08001"), fields("08000", refused));
        assertEquals(Map.of(VendorCodes.SQL_STATE, "08001"), fields("08S01", new UnknownHostException("db")));
        assertEquals(Map.of(VendorCodes.SQL_STATE, "08S01"), fields("08S01", new IOException("reset")));
        assertEquals(Map.of(VendorCodes.SQL_STATE, "HY000"), fields("HY000", refused));
    }
}
