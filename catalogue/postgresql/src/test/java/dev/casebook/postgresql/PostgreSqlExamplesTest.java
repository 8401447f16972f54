package dev.casebook.postgresql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Outcome;
import dev.casebook.testing.PageExamples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs the examples of the page and of the README. */
class PostgreSqlExamplesTest {
    private static final Path README = Path.of("../../README.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^## PostgreSQL\n(.*?)^## ");

    /** The page and its section of the README. */
    private static List<String> pages() throws IOException {
        Matcher section = SECTION.matcher(Files.readString(README, UTF_8));
        assertTrue(section.find());
        return List.of(PageExamples.page("postgresql.md"), section.group(1));
    }

    @Test
    void containsEveryExampleOfPages() throws IOException {
        PageExamples.assertIn(getClass(), 5, pages());
    }

    @Tag("full")
    @Tag("once")
    @Test
    void runsExamples() throws Exception {
        try (Connection connection = DatabaseServer.running().connect()) {
            connection
                    .createStatement()
                    .execute("create temporary table account (email text constraint one_account unique)");
            assertEquals("welcome", register(connection));
            assertEquals("there is an account already: one_account", register(connection));
            assertThrows(UniqueViolationException.class, () -> signUpTyped(connection, "ann@example.com"));
        }
        assertEquals("repeat the transaction", decide(PostgreSqlError.DEADLOCK_DETECTED.exception()));
        assertEquals("log it", decide(PostgreSqlErrors.of("ZZ123")));
    }

    private static void signUpTyped(Connection connection, String email) {
        try {
            signUp(connection, "ann@example.com");
        } catch (SQLException thrown) {
            throw PostgreSql.from(thrown);
        }
    }

    private static String register(Connection connection) {
        try {
            signUpTyped(connection, "ann@example.com");
            return "welcome";
        } catch (UniqueViolationException taken) {
            return "there is an account already: "
                    + ServerField.CONSTRAINT.of(taken).orElse("");
        } catch (TransactionRollbackCategoryException lost) {
            return "repeat the whole transaction: " + lost.advice();
        } catch (UnavailableException down) {
            return down.outcome() == Outcome.UNKNOWN ? "check first whether it was done" : "try again later";
        }
    }

    private static String decide(PostgreSqlException error) {
        String decision = error.accept(new PostgreSqlHandler<String>() {
            @Override
            public String onNotice(NoticeException e) {
                return "go on";
            }

            @Override
            public String onUnavailable(UnavailableException e) {
                return "later";
            }

            @Override
            public String onTransaction(TransactionException e) {
                return "repeat the transaction";
            }

            @Override
            public String onWrongData(WrongDataException e) {
                return "tell the user";
            }

            @Override
            public String onWrongStatement(WrongStatementException e) {
                return "tell the developer";
            }

            @Override
            public String onAccess(AccessException e) {
                return "tell the operator";
            }

            @Override
            public String onRoutine(RoutineException e) {
                return "tell the developer";
            }

            @Override
            public String onForeignDataWrapper(ForeignDataWrapperException e) {
                return "tell the operator";
            }

            @Override
            public String onServerFault(ServerFaultException e) {
                return "wake somebody up";
            }

            @Override
            public String onUnrecognized(UnrecognizedPostgreSqlException e) {
                return "log it";
            }
        });
        return decision;
    }

    private static void signUp(Connection connection, String email) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into account values (?)")) {
            insert.setString(1, email);
            insert.executeUpdate();
        }
    }
}
