/** Generates from the catalogue of another module. */
module com.acme.app {
    requires transitive dev.casebook;
    requires dev.casebook.whatsapp;
    requires com.acme.texts;

    exports com.acme.billing;
}
