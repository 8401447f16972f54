package dev.casebook.mariadb;

import dev.casebook.ErrorReport;
import dev.casebook.sql.VendorCodes;
import java.sql.SQLException;
import java.util.Optional;

/**
 * From what JDBC throws to exceptions with a type, for a server that is a MariaDB: MySQL has other errors with the same
 * numbers. Connector/J and the driver of MariaDB talk to both servers; no driver is needed to compile or to run this.
 *
 * <p>An {@link SQLException} is searched with everything that it was caused by and everything that follows it, as in a
 * batch. The report has the SQLSTATE as the field {@link VendorCodes#SQL_STATE}.
 */
public final class MariaDb {
    /**
     * The exception for what JDBC threw. A code that the catalogue does not list gives the unrecognized exception of the
     * category of its SQLSTATE, or of MariaDB.
     *
     * <p>What JDBC threw is not its cause: its message holds values of rows, which the message of the new exception
     * leaves out. The report has them. Only an exception without a code of the server, such as a broken connection or the
     * time-out of a connection pool, is the cause.
     */
    public static MariaDbException from(SQLException thrown) {
        return VendorCodes.hasCode(best(thrown)) ? MariaDbErrors.of(report(thrown)) : withCause(thrown);
    }

    /** The same with what JDBC threw as its cause: then a log that shows causes shows values of rows. */
    public static MariaDbException withCause(SQLException thrown) {
        return MariaDbErrors.of(report(thrown), thrown);
    }

    /** The same for an exception of a library, such as a mapper, that was caused by an {@link SQLException}. */
    public static Optional<MariaDbException> findIn(Throwable thrown) {
        return find(thrown).map(MariaDb::from);
    }

    /** What arrived, for a caller who makes the exception later or not at all. */
    public static ErrorReport report(SQLException thrown) {
        return VendorCodes.report(best(thrown));
    }

    private static SQLException best(SQLException thrown) {
        return find(thrown).orElse(thrown);
    }

    private static Optional<SQLException> find(Throwable thrown) {
        return VendorCodes.find(thrown, code -> MariaDbErrors.find(code).isPresent());
    }

    private MariaDb() {}
}
