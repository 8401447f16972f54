package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.function.Executable;

/** Errors that a real server raised through JDBC. */
final class Provoked {
    /** What the last of the statements raises; those before it succeed. */
    static PostgreSqlException by(String... statements) throws SQLException {
        try (Connection connection = DatabaseServer.running().connect()) {
            return by(connection, statements);
        }
    }

    /** The same in a session that goes on. */
    static PostgreSqlException by(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < statements.length - 1; i++) {
                statement.execute(statements[i]);
            }
            return by(() -> statement.execute(statements[statements.length - 1]));
        }
    }

    /** What a call raises. */
    static PostgreSqlException by(Executable call) {
        return PostgreSql.from(assertThrows(SQLException.class, call));
    }

    /** Checks its type, and that its code is the SQLSTATE. */
    static <E extends PostgreSqlException> E as(Class<E> type, PostgreSqlException thrown) {
        return assertInstanceOf(
                type, thrown, () -> thrown.code() + " " + thrown.report().message());
    }

    private Provoked() {}
}
