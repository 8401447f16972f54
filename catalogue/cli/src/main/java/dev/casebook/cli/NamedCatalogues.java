package dev.casebook.cli;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.tools.io.CatalogueState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads the catalogues that a command names.
 *
 * @param terminal where findings are printed
 * @param classPath jars with catalogues
 */
record NamedCatalogues(Terminal terminal, List<Path> classPath) {
    NamedCatalogues {
        classPath = List.copyOf(classPath);
    }

    /** The state of a catalogue. */
    CatalogueState state(String name) {
        return new CatalogueState(name, folder(), classPath);
    }

    /** The current folder. */
    static Path folder() {
        return Path.of("").toAbsolutePath();
    }

    /**
     * A catalogue without errors; its errors are printed.
     *
     * @throws IOException if it is not there, cannot be read, or has errors; the message is for people
     */
    Catalogue read(String name) throws IOException {
        Checked<Catalogue> read = state(name).read();
        List<Finding> errors = read.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        errors.forEach(error -> terminal.say(FindingText.withSeverity(error)));
        if (!errors.isEmpty()) {
            throw new IOException("`" + name + "` has errors: " + errors.size());
        }
        return read.value().orElseThrow(() -> new IOException("`" + name + "` holds no catalogue"));
    }
}
