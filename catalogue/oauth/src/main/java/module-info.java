/** The errors of OAuth 2.0 and OpenID Connect. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.oauth {
    requires transitive dev.casebook;
    requires transitive dev.casebook.reader;
    requires static dev.casebook.http.client;
    requires static java.net.http;
    requires static org.jspecify;

    exports dev.casebook.oauth;

    opens dev.casebook.oauth;
}
