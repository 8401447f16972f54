/** The errors of MariaDB. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.mariadb {
    requires transitive dev.casebook;
    requires transitive java.sql;
    requires static org.jspecify;

    exports dev.casebook.mariadb;

    opens dev.casebook.mariadb;
}
