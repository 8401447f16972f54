package dev.casebook.mysql;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From what JDBC throws to exceptions with a type, for a server that is a MySQL: MariaDB has other errors with the same
 * numbers. Connector/J and the driver of MariaDB talk to both servers; no driver is needed to compile or to run this.
 *
 * <p>An {@link SQLException} is searched with everything that it was caused by and everything that follows it, as in a
 * batch. The report has the SQLSTATE as the field {@code sql-state}.
 */
public final class MySql {
    /** The field of a report that has the SQLSTATE. */
    public static final String SQL_STATE = "sql-state";

    // more than any driver makes
    private static final int MAX_DEPTH = 1_000;

    /**
     * The exception for what JDBC threw. A code that the catalogue does not list gives the unrecognized exception of the
     * category of its SQLSTATE, or of MySQL.
     *
     * <p>What JDBC threw is not its cause: its message holds values of rows, which the message of the new exception
     * leaves out. The report has them. Only an exception without a code of the server, such as a broken connection or the
     * time-out of a connection pool, is the cause.
     */
    public static MySqlException from(SQLException thrown) {
        return hasCode(best(thrown)) ? MySqlErrors.of(report(thrown)) : withCause(thrown);
    }

    /** The same with what JDBC threw as its cause: then a log that shows causes shows values of rows. */
    public static MySqlException withCause(SQLException thrown) {
        return MySqlErrors.of(report(thrown), thrown);
    }

    /** The same for an exception of a library, such as a mapper, that was caused by an {@link SQLException}. */
    public static Optional<MySqlException> findIn(Throwable thrown) {
        return first(thrown, any -> true).map(MySql::from);
    }

    /** What arrived, for a caller who makes the exception later or not at all. */
    public static ErrorReport report(SQLException thrown) {
        SQLException best = best(thrown);
        ErrorReportBuilder report = ErrorReport.builder();
        if (hasCode(best)) {
            report.code(best.getErrorCode());
        }
        Optional.ofNullable(best.getSQLState())
                .filter(state -> !state.isEmpty())
                .ifPresent(state -> report.field(SQL_STATE, state));
        Optional.ofNullable(best.getMessage()).ifPresent(report::message);
        return report.build();
    }

    /** The one that says most: with a code of the catalogue; with any code; with a SQLSTATE; any at all. */
    private static SQLException best(SQLException thrown) {
        return first(thrown, each -> MySqlErrors.find(each.getErrorCode()).isPresent())
                .or(() -> first(thrown, MySql::hasCode))
                .or(() -> first(thrown, each -> each.getSQLState() != null))
                .orElse(thrown);
    }

    private static boolean hasCode(SQLException thrown) {
        return thrown.getErrorCode() > 0; // what a driver itself reports has 0 or less
    }

    private static Optional<SQLException> first(Throwable thrown, Predicate<SQLException> wanted) {
        return first(thrown, wanted, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<SQLException> first(
            @Nullable Throwable thrown, Predicate<SQLException> wanted, Set<Throwable> seen) {
        if (thrown == null || seen.size() >= MAX_DEPTH || !seen.add(thrown)) {
            return Optional.empty();
        }
        if (thrown instanceof SQLException sql) {
            if (wanted.test(sql)) {
                return Optional.of(sql);
            }
            Optional<SQLException> following = first(sql.getNextException(), wanted, seen);
            if (following.isPresent()) {
                return following;
            }
        }
        return first(thrown.getCause(), wanted, seen);
    }

    private MySql() {}
}
