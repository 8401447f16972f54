/** The errors of the WhatsApp Business Platform. The package is open, so that its catalogue can be read from elsewhere. */
module dev.casebook.whatsapp {
    requires transitive dev.casebook.reader;
    requires static transitive dev.casebook.http.client;

    exports dev.casebook.whatsapp;

    opens dev.casebook.whatsapp;
}
