/** From the bytes of a reply or a webhook to reports and typed errors. */
module dev.casebook.reader {
    requires transitive dev.casebook;
    requires com.fasterxml.jackson.core;
    requires java.xml;
    requires static org.jspecify;

    exports dev.casebook.reader;
}
