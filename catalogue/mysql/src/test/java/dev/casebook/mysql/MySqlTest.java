package dev.casebook.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.mysql.cj.exceptions.MysqlErrorNumbers;
import dev.casebook.Outcome;
import dev.casebook.reader.Body;
import dev.casebook.sql.VendorCodes;
import java.lang.reflect.Field;
import java.sql.BatchUpdateException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The list of the driver, exceptions with its codes, and the driver itself without a server. */
class MySqlTest {
    /** The facts: each error of the server that Connector/J has a constant for, under its name. */
    @Test
    void listsEveryErrorOfTheServer() throws IllegalAccessException {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (Field field : MysqlErrorNumbers.class.getFields()) {
            if (field.getType() == int.class && field.getName().matches("(ER|WARN)_.*")) {
                count++;
                int code = field.getInt(null);
                String name = letters(field.getName().replaceFirst("^ER_", ""));
                String found = MySqlErrors.find(code)
                        .map(error -> letters(error.name()))
                        .orElse("none");
                // two constants differ in case alone, or give one class: then the name has the code at its end
                if (!found.equals(name) && !found.equals(name + code)) {
                    wrong.add(code + " " + field.getName() + " " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(MySqlError.values().length, count);
    }

    private static String letters(String name) {
        return name.replace("_", "").toUpperCase(Locale.ROOT);
    }

    private static MySqlException typed(String state, int code) {
        return MySql.from(new SQLException("said", state, code));
    }

    @Test
    void typesExceptionsOfTheServer() {
        MySqlException duplicate = typed("23000", 1062);
        assertInstanceOf(DupEntryException.class, duplicate);
        assertNull(duplicate.getCause());
        assertEquals(Optional.of("said"), duplicate.report().message());
        assertEquals(Optional.of("23000"), duplicate.report().field(VendorCodes.SQL_STATE));
        assertInstanceOf(LockDeadlockException.class, typed("40001", 1213));
        assertInstanceOf(LockWaitTimeoutException.class, typed("HY000", 1205));
        assertInstanceOf(CheckConstraintViolatedException.class, typed("HY000", 3819));
        assertInstanceOf(QueryTimeoutException.class, typed("HY000", 3024));
        assertEquals(Outcome.REJECTED, typed("08004", 1040).outcome());
        assertEquals(
                Optional.of(MySqlCategory.SERVER_LOG), typed("HY000", 13893).category());
    }

    @Test
    void typesUnlistedCodesBySqlState() {
        assertInstanceOf(UnrecognizedRollbackException.class, typed("40001", 9_999));
        assertInstanceOf(UnrecognizedConstraintException.class, typed("23777", 30_123));
        assertEquals(Optional.empty(), typed("HY000", 30_123).category());
    }

    @Test
    void searchesBatchesAndCauses() {
        BatchUpdateException batch = new BatchUpdateException("batch", "HY000", 0, new int[0]);
        batch.setNextException(new SQLException("said", "23000", 1452));
        assertInstanceOf(NoReferencedRow2Exception.class, MySql.from(batch));
        RuntimeException wrapped = new IllegalStateException(new IllegalStateException(batch));
        assertInstanceOf(NoReferencedRow2Exception.class, MySql.findIn(wrapped).orElseThrow());
        assertEquals(Optional.empty(), MySql.findIn(new IllegalStateException("none")));
        SQLException circle = new SQLException("a", "HY000", 0);
        circle.setNextException(new SQLException("b", "HY000", 0, circle));
        assertSame(circle, MySql.from(circle).getCause());
    }

    @Test
    void typesAServerThatIsNotThere() {
        SQLException thrown =
                assertThrows(SQLException.class, () -> DriverManager.getConnection("jdbc:mysql://localhost:1/test"));
        MySqlException typed = MySql.from(thrown);
        assertInstanceOf(NotConnectedException.class, typed);
        assertEquals(Outcome.REJECTED, typed.outcome());
        assertSame(thrown, typed.getCause());
        assertEquals(Outcome.UNKNOWN, typed("08S01", 0).outcome(), "a connection that broke");
    }

    private static String read(String line) {
        return MySqlReader.create().log(Body.ofText(line)).get(0).report().code();
    }

    @Test
    void readsTheErrorLog() {
        assertEquals(
                "1062",
                read("{\"prio\": 1, \"err_code\": 1062, \"SQL_state\": \"23000\", \"msg\": \"Duplicate entry\"}"));
        assertEquals("1644", read("{\"err_code\": 1644, \"SQL_state\": \"45000\", \"msg\": \"stop\"}"));
        assertEquals("9999", read("{\"err_code\": 9999, \"SQL_state\": \"40001\", \"msg\": \"New\"}"));
    }
}
