/** The annotation processors, with all that they need in one jar: hence a descriptor of the jar, and not of these sources. */
module dev.casebook.processor {
    requires java.compiler;
    requires java.logging;
    requires static java.desktop;
    requires static jdk.compiler;

    provides javax.annotation.processing.Processor with
            dev.casebook.processor.CatalogueProcessor,
            dev.casebook.processor.HandlerProcessor;
}
