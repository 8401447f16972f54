package dev.casebook.postgresql;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What transactions and their neighbours raise on a real server. */
@Tag("full")
@Tag("once")
class TransactionErrorsTest {
    private static final DatabaseServer SERVER = DatabaseServer.running();

    @BeforeEach
    void table() throws Exception {
        SERVER.execute(
                "drop table if exists account",
                "create table account (id int primary key, amount int)",
                "insert into account values (1, 10), (2, 10)");
    }

    @Test
    void deadlock() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection one = transaction("read committed");
                Connection two = transaction("read committed")) {
            execute(one, "update account set amount = 1 where id = 1");
            execute(two, "update account set amount = 1 where id = 2");
            Future<Throwable> waits = other.submit(() -> thrownBy(one, "update account set amount = 1 where id = 2"));
            Throwable second = thrownBy(two, "update account set amount = 1 where id = 1");
            two.rollback();
            Throwable first = waits.get(60, SECONDS);
            Throwable victim = first instanceof SQLException ? first : second;
            PostgreSqlException thrown =
                    Provoked.as(DeadlockDetectedException.class, PostgreSql.from((SQLException) victim));
            assertEquals(Advice.Kind.RETRY_WITH_BACKOFF, thrown.advice().kind());
            assertEquals(Outcome.REJECTED, thrown.outcome());
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void serializationFailure() throws Exception {
        try (Connection one = transaction("serializable");
                Connection two = transaction("serializable")) {
            execute(one, "update account set amount = (select sum(amount) from account) where id = 1");
            execute(two, "select sum(amount) from account");
            one.commit();
            PostgreSqlException thrown = Provoked.by(two, "update account set amount = 0 where id = 1");
            Provoked.as(SerializationFailureException.class, thrown);
            assertInstanceOf(TransactionRollbackCategoryException.class, thrown);
            assertEquals(Advice.Kind.RETRY_WITH_BACKOFF, thrown.advice().kind());
        }
    }

    @Test
    void statementTimeout() throws Exception {
        PostgreSqlException thrown = Provoked.by("set statement_timeout = 20", "select pg_sleep(60)");
        Provoked.as(QueryCanceledException.class, thrown);
        assertEquals(Advice.Kind.RETRY_WHEN_RESOLVED, thrown.advice().kind());
    }

    @Test
    void transactionTimeoutEndsTheSession() throws Exception {
        PostgreSqlException thrown = Provoked.by("set transaction_timeout = 20", "select pg_sleep(60)");
        Provoked.as(TransactionTimeoutException.class, thrown);
    }

    @Test
    void lockThatIsNotFree() throws Exception {
        try (Connection holder = transaction("read committed")) {
            execute(holder, "lock table account");
            Provoked.as(LockNotAvailableException.class, Provoked.by("begin", "lock table account nowait"));
        }
    }

    @Test
    void readOnlyTransaction() throws Exception {
        try (Connection reader = SERVER.connect()) {
            reader.setReadOnly(true);
            reader.setAutoCommit(false);
            PostgreSqlException thrown = Provoked.by(reader, "delete from account");
            Provoked.as(ReadOnlySqlTransactionException.class, thrown);
            assertEquals(Advice.Kind.RETRY_WHEN_RESOLVED, thrown.advice().kind());
        }
    }

    @Test
    void failedTransaction() throws Exception {
        try (Connection connection = transaction("read committed")) {
            Provoked.as(DivisionByZeroException.class, Provoked.by(connection, "select 1 / 0"));
            Provoked.as(InFailedSqlTransactionException.class, Provoked.by(connection, "select 1"));
        }
    }

    @Test
    void commandThatStandsOutsideOfTransactions() throws Exception {
        try (Connection connection = transaction("read committed")) {
            Provoked.as(ActiveSqlTransactionException.class, Provoked.by(connection, "vacuum"));
        }
    }

    private static Connection transaction(String isolation) throws SQLException {
        Connection connection = SERVER.connect();
        connection.setAutoCommit(false);
        execute(connection, "set transaction isolation level " + isolation);
        return connection;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a statement raises; anything else stands for success. */
    private static Throwable thrownBy(Connection connection, String sql) {
        try {
            execute(connection, sql);
            return new IllegalStateException("succeeded");
        } catch (SQLException thrown) {
            return thrown;
        }
    }
}
