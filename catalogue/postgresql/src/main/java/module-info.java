/** The SQLSTATE codes of PostgreSQL. The package is open, so that its catalogue can be read from elsewhere. */
@SuppressWarnings("requires-automatic") // the driver has a name and no descriptor, and is there only where it is used
module dev.casebook.postgresql {
    requires transitive dev.casebook;
    requires transitive java.sql;
    requires static org.checkerframework.checker.qual;
    requires static org.jspecify;
    requires static org.postgresql.jdbc;

    exports dev.casebook.postgresql;

    opens dev.casebook.postgresql;
}
