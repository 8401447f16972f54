/** Imports a vendor's list of errors into a catalogue. */
module dev.casebook.tools {
    requires transitive dev.casebook.catalogue;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires jdk.compiler;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires org.objectweb.asm;
    requires static org.jspecify;

    exports dev.casebook.tools.add;
    exports dev.casebook.tools.compare;
    exports dev.casebook.tools.compare.report;
    exports dev.casebook.tools.compare.rules;
    exports dev.casebook.tools.drift;
    exports dev.casebook.tools.imports;
    exports dev.casebook.tools.io;
    exports dev.casebook.tools.list;
}
