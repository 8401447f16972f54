package dev.casebook.sql;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Errors of databases that have integers of their own, such as MySQL, MariaDB, Oracle and SQL Server: {@link
 * SQLException#getErrorCode()} is the code of the report, and the SQLSTATE is its field {@link #SQL_STATE}.
 */
@SuppressWarnings("exports") // whoever has an SQLException requires java.sql
public final class VendorCodes {
    /** The field of a report that has the SQLSTATE. */
    public static final String SQL_STATE = "sql-state";

    private static final String CONNECTION = "08";
    private static final String NOT_CONNECTED = "08001";

    /**
     * The exception that says most of those in another one: with a code that is listed; with any code; with a SQLSTATE;
     * or else the outermost.
     */
    public static Optional<SQLException> find(Throwable thrown, IntPredicate isListed) {
        SqlExceptions found = SqlExceptions.in(thrown);
        return found.first(each -> isListed.test(each.getErrorCode()))
                .or(() -> found.first(VendorCodes::hasCode))
                .or(() -> found.first(SqlExceptions::hasState))
                .or(() -> found.first(any -> true));
    }

    /** Whether the server gave the exception a code: what a driver itself reports has 0 or less. */
    public static boolean hasCode(SQLException thrown) {
        return thrown.getErrorCode() > 0;
    }

    /**
     * The code, the SQLSTATE and the text of one exception. The SQLSTATE is 08001, not connected, if the server was not
     * reached at all, since drivers say 08S01 or 08000 then, as they do after a connection that broke.
     */
    public static ErrorReport report(SQLException thrown) {
        ErrorReportBuilder report = ErrorReport.builder();
        if (hasCode(thrown)) {
            report.code(thrown.getErrorCode());
        }
        if (SqlExceptions.hasState(thrown)) {
            report.field(SQL_STATE, state(thrown));
        }
        Optional.ofNullable(thrown.getMessage()).ifPresent(report::message);
        return report.build();
    }

    private static String state(SQLException thrown) {
        String state = thrown.getSQLState();
        return state.startsWith(CONNECTION) && wasNotReached(thrown.getCause()) ? NOT_CONNECTED : state;
    }

    private static boolean wasNotReached(@Nullable Throwable cause) {
        Throwable inner = cause;
        for (int depth = 0; inner != null && depth < SqlExceptions.MAX; depth++) {
            if (inner instanceof ConnectException
                    || inner instanceof NoRouteToHostException
                    || inner instanceof UnknownHostException) {
                return true;
            }
            inner = inner.getCause();
        }
        return false;
    }

    private VendorCodes() {}
}
