package dev.casebook.postgresql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.casebook.ErrorReport;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** Class loaders of their own stand for applications that have no driver, or have it where this library does not see it. */
class WithoutDriverTest {
    @Test
    void readsExceptionOfAnyDriver() throws Exception {
        try (URLClassLoader library = loader(PostgreSql.class, ErrorReport.class)) {
            assertThrows(ClassNotFoundException.class, () -> library.loadClass(PSQLException.class.getName()));
            assertEquals(
                    "dev.casebook.postgresql.UniqueViolationException",
                    typeOf(library, new SQLException("taken", "23505")));
        }
    }

    @Test
    void ignoresDriverOfOtherClassLoader() throws Exception {
        try (URLClassLoader library = loader(PostgreSql.class, ErrorReport.class);
                URLClassLoader driver = loader(PSQLException.class)) {
            Class<?> states = driver.loadClass(PSQLState.class.getName());
            Object state = Arrays.stream(states.getEnumConstants())
                    .filter(constant -> constant.toString().equals("UNIQUE_VIOLATION"))
                    .findFirst()
                    .orElseThrow();
            SQLException thrown = (SQLException) driver.loadClass(PSQLException.class.getName())
                    .getConstructor(String.class, states)
                    .newInstance("taken", state);
            assertEquals("dev.casebook.postgresql.UniqueViolationException", typeOf(library, thrown));
        }
    }

    private static String typeOf(ClassLoader library, SQLException thrown) throws ReflectiveOperationException {
        return library.loadClass(PostgreSql.class.getName())
                .getMethod("from", SQLException.class)
                .invoke(null, thrown)
                .getClass()
                .getName();
    }

    private static URLClassLoader loader(Class<?>... types) throws IOException {
        List<URL> places = Stream.of(types)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .toList();
        return new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }
}
