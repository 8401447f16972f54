package dev.casebook.processor.environment;

import static dev.casebook.catalogue.diagnostic.BuildProblems.OLD_COPY;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.compiler.ProcessorOptions;
import dev.casebook.processor.io.CataloguePath;
import java.util.Map;
import java.util.Optional;

/**
 * Says when kapt reads a copy of the catalogue that an earlier build made. kapt runs before resources are copied, so such
 * a copy hides that the option for the folder of the catalogue is missing.
 */
final class KaptCheck {
    private final Map<String, String> options;
    private final ForeignClassFinder files;

    KaptCheck(Map<String, String> options, ForeignClassFinder files) {
        this.options = options;
        this.files = files;
    }

    Optional<Finding> check(CataloguePath path) {
        return Optional.of(path)
                .filter(given ->
                        options.containsKey(ProcessorOptions.KAPT) && !options.containsKey(ProcessorOptions.CATALOGUE))
                .filter(given -> files.isInOwnOutput(given.value()))
                .map(given -> OLD_COPY.of(given.value()));
    }
}
