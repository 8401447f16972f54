package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which exception of a chain counts. */
class ChainsTest {
    @Tag("full")
    @Tag("once")
    @Test
    void readsServerErrorOfBatch() throws Exception {
        try (Connection connection = DatabaseServer.running().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table seat (id int constraint one_seat primary key)");
            statement.addBatch("insert into seat values (1)");
            statement.addBatch("insert into seat values (1)");
            BatchUpdateException batch = assertThrows(BatchUpdateException.class, statement::executeBatch);
            PostgreSqlException thrown = Provoked.as(UniqueViolationException.class, PostgreSql.from(batch));
            assertEquals(Optional.of("one_seat"), ServerField.CONSTRAINT.of(thrown));
        }
    }

    @Tag("full")
    @Tag("once")
    @Test
    void readsServerErrorBehindPool() {
        SQLException server =
                assertThrows(SQLException.class, () -> DatabaseServer.running().execute("select 1 / 0"));
        SQLException pool = new SQLException("no connection", "08001", new RuntimeException(server));
        Provoked.as(DivisionByZeroException.class, PostgreSql.from(pool));
    }

    @Test
    void prefersListedCode() {
        SQLException outer = new SQLException("pool", "HY000", 0, new SQLException("closed", "08003"));
        assertEquals("08003", PostgreSql.from(outer).code());
    }

    @Test
    void prefersAnyCode() {
        SQLException outer = new SQLException("pool");
        outer.setNextException(new SQLException("odd", "ZZ123"));
        assertEquals("ZZ123", PostgreSql.from(outer).code());
    }

    @Test
    void returnsUnrecognizedWithoutCode() {
        PostgreSqlException thrown = PostgreSql.from(new SQLException("odd"));
        Provoked.as(UnrecognizedPostgreSqlException.class, thrown);
        assertEquals("", thrown.code());
        assertEquals(Optional.of("odd"), thrown.report().message());
    }

    @Test
    void keepsWhatHasNoStateAsTheCause() {
        SQLException cause = new SQLException("pool is exhausted after 30000 ms");
        SQLException outer = new SQLException(null, cause);

        assertSame(outer, PostgreSql.from(outer).getCause());
        assertSame(
                outer,
                PostgreSql.findIn(new IllegalStateException(outer))
                        .orElseThrow()
                        .getCause());
    }

    @Test
    void endsAtCycle() {
        SQLException one = new SQLException("one");
        SQLException two = new SQLException("two", "40001");
        one.setNextException(two);
        two.initCause(one);
        Provoked.as(SerializationFailureException.class, PostgreSql.from(one));
    }

    @Test
    void findsWrappedException() {
        SQLException inner = new SQLException("late", "57014");
        Throwable mapper = new IllegalStateException("flush failed", new RuntimeException(inner));
        Provoked.as(QueryCanceledException.class, PostgreSql.findIn(mapper).orElseThrow());
        assertEquals(Optional.empty(), PostgreSql.findIn(new IllegalStateException("flush failed")));
    }

    @Test
    void keepsCauseOnRequest() {
        SQLException thrown = new SQLException("Key (email)=(ann@example.com)", "23505");
        assertEquals(null, PostgreSql.from(thrown).getCause());
        assertSame(thrown, PostgreSql.withCause(thrown).getCause());
    }
}
