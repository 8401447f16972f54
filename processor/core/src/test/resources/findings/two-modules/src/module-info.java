/** The application. */
module com.acme.app {
    requires transitive dev.casebook;
    requires com.acme.texts;

    exports com.acme.billing;
}
