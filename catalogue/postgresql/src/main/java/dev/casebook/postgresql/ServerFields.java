package dev.casebook.postgresql;

import dev.casebook.ErrorReport;
import java.sql.SQLException;
import java.util.Set;

/** Reads the server's fields from an exception; it loads the driver's classes only for the driver's exceptions. */
final class ServerFields {
    // by name: naming the classes would load them, which fails for everybody who uses another driver
    private static final Set<String> OF_DRIVER =
            Set.of("org.postgresql.util.PSQLException", "org.postgresql.util.PSQLWarning");

    /** Whether the server itself said something: what the driver alone reports has no such words. */
    static boolean areIn(SQLException thrown) {
        try {
            return isOfDriver(thrown) && DriverMessage.isIn(thrown);
        } catch (NoClassDefFoundError driverElsewhere) {
            return false; // a class loader that this one does not see has the driver
        }
    }

    /** The report with the server's own words, where there are any. */
    static ErrorReport addTo(ErrorReport report, SQLException thrown) {
        return areIn(thrown) ? DriverMessage.addTo(report, thrown) : report;
    }

    private static boolean isOfDriver(SQLException thrown) {
        Class<?> type = thrown.getClass();
        while (type != SQLException.class) {
            if (OF_DRIVER.contains(type.getName())) {
                return true;
            }
            type = type.getSuperclass();
        }
        return false;
    }

    private ServerFields() {}
}
