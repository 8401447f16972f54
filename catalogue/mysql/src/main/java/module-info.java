/** The errors of MySQL. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.mysql {
    requires transitive dev.casebook;
    requires transitive java.sql;
    requires transitive dev.casebook.reader;
    requires static dev.casebook.http.client;
    requires static java.net.http;
    requires static org.jspecify;

    exports dev.casebook.mysql;

    opens dev.casebook.mysql;
}
