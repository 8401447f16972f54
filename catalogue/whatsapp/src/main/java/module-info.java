/** The errors of the WhatsApp Business Platform. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.whatsapp {
    requires transitive dev.casebook.reader;
    requires static transitive java.net.http;
    // not transitive: every module that compiles against this one would need it
    requires static dev.casebook.http.client;

    exports dev.casebook.whatsapp;

    opens dev.casebook.whatsapp;
}
