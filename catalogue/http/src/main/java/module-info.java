/** The HTTP status codes from 400 on. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.http {
    requires transitive dev.casebook;
    requires transitive java.net.http;
    requires static org.jspecify;

    exports dev.casebook.http;

    opens dev.casebook.http;
}
