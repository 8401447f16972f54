/** The errors of Slack. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.slack {
    requires transitive dev.casebook;
    requires transitive dev.casebook.reader;
    requires static dev.casebook.http.client;
    requires static java.net.http;
    requires static org.jspecify;

    exports dev.casebook.slack;

    opens dev.casebook.slack;
}
