package dev.casebook.mysql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.testing.PageExamples;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Runs the examples of the page. */
class MySqlExamplesTest {
    /** A repository of an application. */
    @FunctionalInterface
    private interface Accounts {
        void insert(String account) throws SQLException;
    }

    @Test
    void containsEveryExampleOfThePage() {
        PageExamples.assertIn(getClass(), 2, "mysql.md");
    }

    private static void typedInsert(Accounts accounts, String account) {
        try {
            accounts.insert(account);
        } catch (SQLException thrown) {
            throw MySql.from(thrown);
        }
    }

    private static String handled(Accounts accounts, String account) {
        try {
            typedInsert(accounts, account);
            return "done";
        } catch (DupEntryException there) {
            return "the account is there already";
        } catch (RollbackException | LockException again) {
            return "repeat the transaction: " + again.advice();
        } catch (NotConnectedException refused) {
            return "nothing was done: try again later";
        } catch (ConnectionException broken) {
            return "check whether it was done";
        }
    }

    private static String handled(String state, int code) {
        return handled(
                account -> {
                    throw new SQLException("said", state, code);
                },
                "account");
    }

    @Test
    void runsExamples() {
        assertEquals("done", handled(account -> {}, "account"));
        assertEquals("the account is there already", handled("23000", 1062));
        assertTrue(handled("40001", 1213).startsWith("repeat the transaction: "));
        assertTrue(handled("HY000", 1205).startsWith("repeat the transaction: "));
        assertEquals("nothing was done: try again later", handled("08004", 1040));
        assertEquals("check whether it was done", handled("08S01", 0));
        assertThrows(ParseException.class, () -> handled("42000", 1064));
    }
}
