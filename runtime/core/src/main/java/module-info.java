/** The classes that generated code uses. */
module dev.casebook {
    requires static java.sql;
    requires static org.jspecify;

    exports dev.casebook;
    exports dev.casebook.annotation;
    exports dev.casebook.envelope;
    exports dev.casebook.generated;
    exports dev.casebook.sql;
    exports dev.casebook.text;
}
