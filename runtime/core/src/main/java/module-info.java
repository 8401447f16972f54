/** The classes that generated code uses. */
module dev.casebook {
    requires static org.jspecify;

    exports dev.casebook;
    exports dev.casebook.annotation;
    exports dev.casebook.envelope;
    exports dev.casebook.generated;
    exports dev.casebook.text;
}
