package dev.casebook.postgresql;

import dev.casebook.ErrorReport;
import dev.casebook.ErrorReportBuilder;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLWarning;
import org.postgresql.util.ServerErrorMessage;

/** Reads what the server said out of an exception of pgJDBC: the one class here that knows the driver. */
final class DriverMessage {
    static boolean isIn(SQLException thrown) {
        return message(thrown).isPresent();
    }

    static ErrorReport addTo(ErrorReport report, SQLException thrown) {
        return message(thrown).map(message -> addTo(report, message)).orElse(report);
    }

    // a driver of another class loader has the same names and is not the one that is linked here
    private static Optional<ServerErrorMessage> message(SQLException thrown) {
        if (thrown instanceof PSQLException exception) {
            return Optional.ofNullable(exception.getServerErrorMessage());
        }
        if (thrown instanceof PSQLWarning warning) {
            return Optional.ofNullable(warning.getServerErrorMessage());
        }
        return Optional.empty();
    }

    private static ErrorReport addTo(ErrorReport report, ServerErrorMessage message) {
        ErrorReportBuilder more = report.toBuilder();
        Optional.ofNullable(message.getMessage()).ifPresent(more::message);
        Optional.ofNullable(message.getDetail()).ifPresent(more::details);
        for (ServerField field : ServerField.values()) {
            Optional.ofNullable(value(field, message)).ifPresent(value -> more.field(field.key(), value));
        }
        return more.build();
    }

    private static @Nullable String value(ServerField field, ServerErrorMessage message) {
        return switch (field) {
            case SEVERITY -> message.getSeverity();
            case HINT -> message.getHint();
            case POSITION -> message.getPosition() > 0 ? Integer.toString(message.getPosition()) : null;
            case SCHEMA -> message.getSchema();
            case TABLE -> message.getTable();
            case COLUMN -> message.getColumn();
            case DATATYPE -> message.getDatatype();
            case CONSTRAINT -> message.getConstraint();
            case WHERE -> message.getWhere();
        };
    }

    private DriverMessage() {}
}
