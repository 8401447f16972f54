package dev.casebook.postgresql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL of the tests' own, started once; it ends with the tests. */
final class DatabaseServer {
    private static final Path LOG = Path.of("target/postgresql.log");
    private static final DatabaseServer RUNNING = new DatabaseServer();

    private final EmbeddedPostgres server;

    private DatabaseServer() {
        try {
            Files.deleteIfExists(LOG);
            server = EmbeddedPostgres.builder()
                    .setServerConfig("lc_messages", "C")
                    .setServerConfig("deadlock_timeout", "50ms")
                    .setServerConfig("statement_timeout", "60s") // a test that waits for ever fails
                    .setDataDirectoryCustomizer(DatabaseServer::askForPasswords)
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                    .start();
        } catch (IOException | RuntimeException noServer) {
            throw new IllegalStateException(
                    "These tests need a PostgreSQL and could not start theirs. It does not run as root: there the tests"
                            + " give it another user with `unshare -U`, and where the container forbids that, run them"
                            + " as another user. What it said:\n"
                            + log(),
                    noServer);
        }
    }

    /** The server, which is started where that has not happened yet. */
    static DatabaseServer running() {
        return RUNNING;
    }

    /** A connection of the superuser. */
    Connection connect() throws SQLException {
        return connectAs("postgres", "");
    }

    /** A connection of another role; {@code locked} is the one whose password is asked for. */
    Connection connectAs(String role, String password) throws SQLException {
        return DriverManager.getConnection(url("postgres"), role, password);
    }

    /** The URL of one of its databases. */
    String url(String database) {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + database;
    }

    /** Executes statements as the superuser. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String log() {
        try {
            return Files.exists(LOG) ? Files.readString(LOG) : "nothing";
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static void askForPasswords(File dataDirectory) {
        Path rules = dataDirectory.toPath().resolve("pg_hba.conf");
        try {
            String trusting = Files.readString(rules);
            Files.writeString(rules, "host all locked all scram-sha-256\n" + trusting);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
