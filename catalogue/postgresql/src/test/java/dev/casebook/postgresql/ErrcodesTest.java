package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLState;

/** The facts: codes and names as the running server's own list, errcodes.txt, and the driver's have them. */
class ErrcodesTest {
    private static final String LIST =
            "select pg_read_file(setting || '/errcodes.txt') from pg_config where name = 'SHAREDIR'";

    /** No error, so no entry. */
    private static final String SUCCESS = "00000";

    /** Gone since PostgreSQL 17; earlier servers still send it. */
    private static final String GONE = "72000";

    /** Names that occur twice in the list, and what the second is called here. */
    private static final Map<String, String> SECOND_OF_A_NAME = Map.of(
            "01004", "WARNING_STRING_DATA_RIGHT_TRUNCATION",
            "38002", "EXTERNAL_ROUTINE_MODIFYING_SQL_DATA_NOT_PERMITTED",
            "38003", "EXTERNAL_ROUTINE_PROHIBITED_SQL_STATEMENT_ATTEMPTED",
            "38004", "EXTERNAL_ROUTINE_READING_SQL_DATA_NOT_PERMITTED",
            "39004", "EXTERNAL_ROUTINE_NULL_VALUE_NOT_ALLOWED");

    @Tag("full")
    @Tag("once")
    @Test
    void listsEveryCodeOfServer() throws Exception {
        Map<String, String> expected = serversNames();
        expected.remove(SUCCESS);
        expected.putAll(SECOND_OF_A_NAME);
        Map<String, String> listed = new TreeMap<>(catalogue());
        listed.values().removeIf(name -> name.startsWith("DRIVER_"));
        listed.remove(GONE);
        assertEquals(expected, listed);
    }

    @Test
    void listsEveryStateOfDriver() {
        Set<String> states = Arrays.stream(PSQLState.values())
                .map(PSQLState::getState)
                .filter(state -> !state.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        states.removeAll(catalogue().keySet());
        assertEquals(Set.of(), states);
    }

    @Tag("full")
    @Tag("once")
    @Test
    void namesOnlyStatesOfDriverAfterDriver() throws Exception {
        Set<String> states = Arrays.stream(PSQLState.values())
                .map(PSQLState::getState)
                .collect(Collectors.toCollection(TreeSet::new));
        states.removeAll(serversNames().keySet());
        states.remove("");
        Set<String> named = new TreeSet<>(catalogue().keySet());
        named.removeIf(code -> !catalogue().getOrDefault(code, "").startsWith("DRIVER_"));
        assertEquals(states, named);
    }

    @Test
    void coversCodesOfEveryClass() {
        for (PostgreSqlError error : PostgreSqlError.values()) {
            String unknown = error.codes().get(0).toString().substring(0, 2) + "X9X";
            PostgreSqlException covered = PostgreSqlErrors.of(unknown);
            assertTrue(error.exception().getClass().getSuperclass().isInstance(covered), unknown);
        }
    }

    private static Map<String, String> catalogue() {
        return Arrays.stream(PostgreSqlError.values())
                .collect(Collectors.toMap(error -> error.codes().get(0).toString(), PostgreSqlError::name));
    }

    /** From lines such as {@code 23505    E    ERRCODE_UNIQUE_VIOLATION    unique_violation}; aliases have three words. */
    private static Map<String, String> serversNames() throws Exception {
        try (Connection connection = DatabaseServer.running().connect();
                Statement statement = connection.createStatement();
                ResultSet list = statement.executeQuery(LIST)) {
            list.next();
            return list.getString(1)
                    .lines()
                    .filter(line -> line.matches("[0-9A-Z]{5} .*"))
                    .map(line -> line.split(" +"))
                    .filter(words -> words.length == 4)
                    .collect(Collectors.toMap(
                            words -> words[0],
                            words -> words[3].toUpperCase(Locale.ROOT),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }
}
