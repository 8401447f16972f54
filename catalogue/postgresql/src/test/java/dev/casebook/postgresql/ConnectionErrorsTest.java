package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.casebook.Advice;
import dev.casebook.Outcome;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What logging in and broken connections raise, by the server and by the driver alone. */
@Tag("full")
@Tag("once")
class ConnectionErrorsTest {
    private static final DatabaseServer SERVER = DatabaseServer.running();

    @BeforeAll
    static void roles() throws Exception {
        SERVER.execute(
                "create role locked login password 'right'",
                "create role crowded login connection limit 0",
                "create role outside nologin");
    }

    @Test
    void invalidPassword() throws Exception {
        SERVER.connectAs("locked", "right").close();
        PostgreSqlException thrown = Provoked.by(() -> SERVER.connectAs("locked", "wrong"));
        Provoked.as(InvalidPasswordException.class, thrown);
        assertEquals(new Advice.RenewCredentials(), thrown.advice());
    }

    @Test
    void roleThatMayNotLogIn() {
        PostgreSqlException thrown = Provoked.by(() -> SERVER.connectAs("outside", ""));
        Provoked.as(InvalidAuthorizationSpecificationException.class, thrown);
        assertEquals(new Advice.ChangeAccount(), thrown.advice());
    }

    @Test
    void databaseThatDoesNotExist() {
        PostgreSqlException thrown =
                Provoked.by(() -> DriverManager.getConnection(SERVER.url("nowhere"), "postgres", ""));
        Provoked.as(InvalidCatalogNameException.class, thrown);
    }

    @Test
    void tooManyConnections() {
        PostgreSqlException thrown = Provoked.by(() -> SERVER.connectAs("crowded", ""));
        Provoked.as(TooManyConnectionsException.class, thrown);
        assertInstanceOf(UnavailableException.class, thrown);
    }

    @Test
    void sessionThatAnOperatorEnded() throws Exception {
        try (Connection victim = SERVER.connect()) {
            SERVER.execute("select pg_terminate_backend(" + processOf(victim) + ", 60000)");
            PostgreSqlException thrown = Provoked.by(victim, "select 1");
            Provoked.as(AdminShutdownException.class, thrown);
            assertEquals(Outcome.UNKNOWN, thrown.outcome());
        }
    }

    @Test
    void nobodyAnswers() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        PostgreSqlException thrown =
                Provoked.by(() -> DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + free + "/postgres"));
        Provoked.as(SqlclientUnableToEstablishSqlconnectionException.class, thrown);
        assertEquals(Outcome.REJECTED, thrown.outcome());
        assertEquals(Advice.Kind.RETRY_WITH_BACKOFF, thrown.advice().kind());
    }

    @Test
    void connectionThatBrokeDuringAStatement() throws Exception {
        String impatient = SERVER.url("postgres") + "?socketTimeout=1";
        try (Connection connection = DriverManager.getConnection(impatient, "postgres", "")) {
            PostgreSqlException thrown = Provoked.by(connection, "select pg_sleep(60)");
            Provoked.as(ConnectionFailureException.class, thrown);
            assertEquals(Outcome.UNKNOWN, thrown.outcome());
        }
    }

    @Test
    void closedConnection() throws Exception {
        Connection closed = SERVER.connect();
        closed.close();
        Provoked.as(ConnectionDoesNotExistException.class, Provoked.by(closed::createStatement));
    }

    @Test
    void valueThatTheDriverCannotConvert() throws Exception {
        try (Connection connection = SERVER.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select 'abc'")) {
            row.next();
            Provoked.as(NumericValueOutOfRangeException.class, Provoked.by(() -> row.getInt(1)));
            Provoked.as(
                    DriverInvalidParameterTypeException.class,
                    Provoked.by(() -> connection.prepareStatement("select ?").setObject(1, new Object())));
        }
    }

    @Test
    void resultsThatTheDriverDidNotExpect() throws Exception {
        try (Connection connection = SERVER.connect();
                Statement statement = connection.createStatement()) {
            PostgreSqlException none = Provoked.by(() -> statement.executeQuery("set work_mem = '4MB'"));
            Provoked.as(NoDataException.class, none);
            assertEquals(new Advice.FixRequest(), none.advice());
            PostgreSqlException two = Provoked.by(() -> statement.executeQuery("select 1; select 2"));
            Provoked.as(DriverTooManyResultsException.class, two);
            assertEquals(new Advice.FixRequest(), two.advice());
        }
    }

    private static int processOf(Connection connection) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }
}
