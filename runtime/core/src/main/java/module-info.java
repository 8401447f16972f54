/** What generated code stands on. */
module dev.casebook {
    requires static org.jspecify;

    exports dev.casebook;
    exports dev.casebook.envelope;
    exports dev.casebook.generated;
    exports dev.casebook.text;
}
