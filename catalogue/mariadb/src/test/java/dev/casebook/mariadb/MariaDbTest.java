package dev.casebook.mariadb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.mariadb.MariaDbServer.Driver;
import dev.casebook.sql.VendorCodes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a real server says to both drivers. */
class MariaDbTest {
    private static final MariaDbServer SERVER = MariaDbServer.running();

    @BeforeAll
    static void createTables() throws SQLException {
        try (Connection connection = SERVER.connect(Driver.MARIADB)) {
            run(
                    connection,
                    "create table person (id int primary key, name varchar(5) not null, age int check (age > 0))");
            run(
                    connection,
                    "create table pet (id int primary key, owner int, foreign key (owner) references person(id))");
            run(connection, "insert into person values (1, 'Ada', 30), (2, 'Bob', 40)");
            run(connection, "insert into pet values (1, 1)");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static MariaDbException typed(Connection connection, String sql) {
        return MariaDb.from(assertThrows(SQLException.class, () -> run(connection, sql), sql));
    }

    private static void check(Driver driver, String sql, Class<? extends MariaDbException> type) throws SQLException {
        try (Connection connection = SERVER.connect(driver)) {
            MariaDbException typed = typed(connection, sql);
            assertInstanceOf(type, typed, sql);
            assertTrue(typed.report().message().isPresent());
            assertTrue(typed.report().field(VendorCodes.SQL_STATE).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesErrorsOfStatements(Driver driver) throws SQLException {
        check(driver, "insert into person values (1, 'Eve', 1)", DupEntryException.class);
        check(driver, "insert into pet values (2, 77)", NoReferencedRow2Exception.class);
        check(driver, "delete from person where id = 1", RowIsReferenced2Exception.class);
        check(driver, "insert into person values (5, null, 1)", BadNullException.class);
        check(driver, "insert into person values (5, 'Eve', 0)", ConstraintFailedException.class);
        check(driver, "insert into person values (5, 'Evelyn', 1)", DataTooLongException.class);
        check(driver, "insert into person values (99999999999, 'Eve', 1)", WarnDataOutOfRangeException.class);
        check(driver, "select * from nowhere", NoSuchTableException.class);
        check(driver, "select nothing from person", BadFieldException.class);
        check(driver, "selct 1", ParseException.class);
        check(driver, "create table person (id int)", TableExistsException.class);
        check(driver, "signal sqlstate '45000' set message_text = 'no'", SignalException.class);
        check(driver, "set statement max_statement_time = 0.1 for select sleep(5)", StatementTimeoutException.class);
    }

    @ParameterizedTest
    @EnumSource
    void keepsValuesOutOfMessages(Driver driver) throws SQLException {
        try (Connection connection = SERVER.connect(driver)) {
            MariaDbException typed = typed(connection, "insert into person values (1, 'Eve', 1)");
            assertNull(typed.getCause());
            assertFalse(typed.getMessage().contains("PRIMARY"), typed.getMessage());
            assertTrue(typed.report().message().orElseThrow().contains("PRIMARY"));
            assertEquals(Optional.of("23000"), typed.report().field(VendorCodes.SQL_STATE));
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesDeadlocks(Driver driver) throws Exception {
        try (Connection one = SERVER.connect(driver);
                Connection other = SERVER.connect(driver)) {
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            run(one, "update person set age = age + 1 where id = 1");
            run(other, "update person set age = age + 1 where id = 2");
            CompletableFuture<Optional<MariaDbException>> waiting =
                    CompletableFuture.supplyAsync(() -> update(one, "update person set age = age + 1 where id = 2"));
            Optional<MariaDbException> second = update(other, "update person set age = age + 1 where id = 1");
            MariaDbException victim =
                    waiting.get().or(() -> second).orElseThrow(() -> new AssertionError("no deadlock"));
            assertInstanceOf(LockDeadlockException.class, victim);
            one.rollback();
            other.rollback();
        }
    }

    private static Optional<MariaDbException> update(Connection connection, String sql) {
        try {
            run(connection, sql);
            return Optional.empty();
        } catch (SQLException thrown) {
            return Optional.of(MariaDb.from(thrown));
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesLocks(Driver driver) throws SQLException {
        try (Connection holder = SERVER.connect(driver);
                Connection other = SERVER.connect(driver)) {
            holder.setAutoCommit(false);
            run(holder, "update person set age = 50 where id = 1");
            run(other, "set innodb_lock_wait_timeout = 1");
            assertInstanceOf(LockWaitTimeoutException.class, typed(other, "update person set age = 51 where id = 1"));
            holder.rollback();
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesReadOnlyTransactions(Driver driver) throws SQLException {
        try (Connection connection = SERVER.connect(driver)) {
            run(connection, "start transaction read only");
            assertInstanceOf(ReadOnlyException.class, typed(connection, "update person set age = 5 where id = 1"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesKilledConnections(Driver driver) throws SQLException {
        try (Connection killer = SERVER.connect(driver);
                Connection victim = SERVER.connect(driver)) {
            int id = connectionId(victim);
            run(killer, "kill " + id);
            SQLException thrown = assertThrows(SQLException.class, () -> run(victim, "select 1"));
            MariaDbException typed = MariaDb.from(thrown);
            assertInstanceOf(ConnectionException.class, typed);
            assertEquals(Outcome.UNKNOWN, typed.outcome());
        }
    }

    private static int connectionId(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select connection_id()")) {
            assertTrue(result.next());
            return result.getInt(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesLogins(Driver driver) {
        SQLException denied = assertThrows(SQLException.class, () -> SERVER.connectAs(driver, "eve", "wrong"));
        assertInstanceOf(AccessDeniedException.class, MariaDb.from(denied));
    }

    @ParameterizedTest
    @EnumSource
    void typesTooManyConnections(Driver driver) throws SQLException {
        List<Connection> open = new ArrayList<>();
        try {
            SQLException thrown = assertThrows(SQLException.class, () -> {
                while (open.size() < 100) {
                    open.add(SERVER.connect(driver));
                }
            });
            MariaDbException typed = MariaDb.from(thrown);
            assertInstanceOf(ConCountException.class, typed);
            assertEquals(Outcome.REJECTED, typed.outcome());
        } finally {
            for (Connection each : open) {
                each.close();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesBatches(Driver driver) throws SQLException {
        try (Connection connection = SERVER.connect(driver);
                PreparedStatement insert = connection.prepareStatement("insert into person values (?, 'Eve', 1)")) {
            for (int id = 1; id <= 2; id++) {
                insert.setInt(1, id);
                insert.addBatch();
            }
            SQLException thrown = assertThrows(SQLException.class, insert::executeBatch);
            assertInstanceOf(DupEntryException.class, MariaDb.from(thrown));
            RuntimeException wrapped = new IllegalStateException("a library", thrown);
            assertInstanceOf(DupEntryException.class, MariaDb.findIn(wrapped).orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void typesUnlistedCodesBySqlState(Driver driver) throws SQLException {
        try (Connection connection = SERVER.connect(driver)) {
            MariaDbException typed =
                    typed(connection, "signal sqlstate '23777' set mysql_errno = 30123, message_text = 'mine'");
            assertInstanceOf(UnrecognizedConstraintException.class, typed);
        }
    }

    @Test
    void typesAServerThatIsNotThere() {
        for (String url : List.of(
                "jdbc:mariadb://localhost:1/test",
                "jdbc:mysql://localhost:1/test",
                "jdbc:mariadb://no-such-host.invalid/test",
                "jdbc:mysql://no-such-host.invalid/test")) {
            SQLException thrown = assertThrows(SQLException.class, () -> DriverManager.getConnection(url));
            MariaDbException typed = MariaDb.from(thrown);
            assertInstanceOf(NotConnectedException.class, typed, url);
            assertEquals(Outcome.REJECTED, typed.outcome());
            assertSame(thrown, typed.getCause());
        }
    }
}
