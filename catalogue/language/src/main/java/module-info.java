/** Reads and checks a catalogue. */
module dev.casebook.catalogue {
    requires transitive dev.casebook;
    requires java.compiler;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports dev.casebook.catalogue;
    exports dev.casebook.catalogue.bind;
    exports dev.casebook.catalogue.bind.mapping;
    exports dev.casebook.catalogue.diagnostic;
    exports dev.casebook.catalogue.file;
    exports dev.casebook.catalogue.overlay;
    exports dev.casebook.catalogue.format;
    exports dev.casebook.catalogue.markdown;
    exports dev.casebook.catalogue.model;
    exports dev.casebook.catalogue.naming;
    exports dev.casebook.catalogue.rules;
    exports dev.casebook.catalogue.source;
    exports dev.casebook.catalogue.syntax;
    exports dev.casebook.catalogue.table;
}
