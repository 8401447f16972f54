package dev.casebook.postgresql;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import dev.casebook.sql.SqlExceptions;
import java.sql.SQLException;
import java.util.Optional;

/**
 * From what JDBC throws to exceptions with a type. An {@link SQLException} is searched with everything that it was
 * caused by and everything that follows it, as in a batch; what the server itself said goes first.
 *
 * <p>No driver is needed to compile or to run this. Where the exception comes from pgJDBC, the report has what the
 * server said besides: see {@link ServerField}.
 */
public final class PostgreSql {
    /**
     * The exception for what JDBC threw. A SQLSTATE that the catalogue does not list gives the unrecognized exception of
     * its class, or of PostgreSQL.
     *
     * <p>What JDBC threw is not its cause: its message holds values of rows, which the message of the new exception
     * leaves out. The report has them. Only an exception without a SQLSTATE, such as the time-out of a connection pool, is
     * the cause: the server said nothing, and the exception is all that there is.
     */
    public static PostgreSqlException from(SQLException thrown) {
        return SqlExceptions.hasState(best(thrown)) ? PostgreSqlErrors.of(report(thrown)) : withCause(thrown);
    }

    /** The same with what JDBC threw as its cause: then a log that shows causes shows values of rows. */
    public static PostgreSqlException withCause(SQLException thrown) {
        return PostgreSqlErrors.of(report(thrown), thrown);
    }

    /** The same for an exception of a library, such as a mapper, that was caused by an {@link SQLException}. */
    public static Optional<PostgreSqlException> findIn(Throwable thrown) {
        return find(thrown).map(PostgreSql::from);
    }

    /** What arrived, for a caller who makes the exception later or not at all. */
    public static ErrorReport report(SQLException thrown) {
        SQLException best = best(thrown);
        return ServerFields.addTo(reportOfAnyDriver(best), best);
    }

    private static SQLException best(SQLException thrown) {
        return find(thrown).orElse(thrown);
    }

    /** The one that says most: with the server's own words; with a code of the catalogue; with any code; any at all. */
    private static Optional<SQLException> find(Throwable thrown) {
        SqlExceptions found = SqlExceptions.in(thrown);
        return found.first(ServerFields::areIn)
                .or(() -> found.first(PostgreSql::isListed))
                .or(() -> found.first(SqlExceptions::hasState))
                .or(() -> found.first(any -> true));
    }

    private static boolean isListed(SQLException thrown) {
        return SqlExceptions.hasState(thrown)
                && PostgreSqlErrors.find(thrown.getSQLState()).isPresent();
    }

    private static ErrorReport reportOfAnyDriver(SQLException thrown) {
        ErrorReportBuilder report = ErrorReport.builder();
        Optional.ofNullable(thrown.getSQLState()).ifPresent(report::code);
        Optional.ofNullable(thrown.getMessage()).ifPresent(report::message);
        return report.build();
    }

    private PostgreSql() {}
}
