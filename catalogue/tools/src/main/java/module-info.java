/** What can be done with a catalogue without a compiler. */
module dev.casebook.tools {
    requires transitive dev.casebook.catalogue;
    requires transitive com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires transitive dev.casebook.reader;
    requires io.github.javadiffutils;
    requires java.xml;
    requires jdk.compiler;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    requires org.objectweb.asm;
    requires static org.jspecify;

    exports dev.casebook.tools.add;
    exports dev.casebook.tools.check;
    exports dev.casebook.tools.compare;
    exports dev.casebook.tools.compare.report;
    exports dev.casebook.tools.compare.rules;
    exports dev.casebook.tools.create;
    exports dev.casebook.tools.drift;
    exports dev.casebook.tools.explain;
    exports dev.casebook.tools.find;
    exports dev.casebook.tools.format;
    exports dev.casebook.tools.imports;
    exports dev.casebook.tools.io;
    exports dev.casebook.tools.json;
    exports dev.casebook.tools.list;
    exports dev.casebook.tools.read;
    exports dev.casebook.tools.report;
    exports dev.casebook.tools.text;
}
