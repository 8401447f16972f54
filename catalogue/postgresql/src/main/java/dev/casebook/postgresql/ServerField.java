package dev.casebook.postgresql;

import dev.casebook.CodedException;
import java.util.Locale;
import java.util.Optional;

/**
 * What the server says about an error besides code, message and detail. A field is there where the server sent it and
 * the driver is pgJDBC: for a violated constraint schema, table and constraint, for wrong SQL the position.
 *
 * <p>None of them is trusted text, and {@link #HINT} and {@link #WHERE} may hold values of rows.
 */
public enum ServerField {
    /** {@code ERROR}, {@code FATAL} or {@code PANIC}, in the server's language. */
    SEVERITY,
    /** What the server proposes. */
    HINT,
    /** Where in the statement the mistake is: the number of a character, from 1 on. */
    POSITION,
    /** The schema of the table, data type or constraint. */
    SCHEMA,
    /** The table. */
    TABLE,
    /** The column. */
    COLUMN,
    /** The data type. */
    DATATYPE,
    /** The constraint, or the unique index. */
    CONSTRAINT,
    /** Which functions and statements the server was in, from the innermost outwards. */
    WHERE;

    /** The name of the field in the report, such as {@code constraint}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the server said in this field; empty where it said nothing or another driver is in use. */
    public Optional<String> of(CodedException thrown) {
        return thrown.report().field(key());
    }
}
