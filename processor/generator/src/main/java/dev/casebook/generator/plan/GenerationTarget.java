package dev.casebook.generator.plan;

import java.util.Optional;

/**
 * Where a catalogue is generated to.
 *
 * @param packageName the package of everything that is generated
 * @param baseClass the qualified name of the class that the root extends
 * @param reading what of reading bodies the libraries at hand allow
 * @param published the qualified name of the root that was generated from the amended catalogue
 * @param origin what it is generated from, such as {@code billing.yaml}
 */
public record GenerationTarget(
        String packageName, String baseClass, ReaderScope reading, Optional<String> published, String origin) {}
