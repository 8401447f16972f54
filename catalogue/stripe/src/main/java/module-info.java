/** The errors of Stripe. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.stripe {
    requires transitive dev.casebook;
    requires transitive dev.casebook.reader;
    requires static dev.casebook.http.client;
    requires static java.net.http;
    requires static org.jspecify;
    requires static stripe.java;

    exports dev.casebook.stripe;

    opens dev.casebook.stripe;
}
