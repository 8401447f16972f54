package dev.casebook.maven;

import dev.casebook.maven.files.CatalogueSearch;
import dev.casebook.maven.files.FoundCatalogue;
import org.apache.maven.plugin.MojoFailureException;

/** Says which places were tried for a catalogue that none of them has. */
final class NotFound {
    static FoundCatalogue orFail(String path, CatalogueSearch search) throws MojoFailureException {
        return search.find(path).orElseThrow(() -> new MojoFailureException(message(path, search)));
    }

    private static String message(String path, CatalogueSearch search) {
        return "there is no catalogue " + path
                + " in any of these places; the path counts from the resources root:\n    "
                + String.join("\n    ", search.places());
    }

    private NotFound() {}
}
