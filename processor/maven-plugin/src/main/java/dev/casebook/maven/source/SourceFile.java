package dev.casebook.maven.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source says about catalogues and handlers.
 *
 * @param packageName its package; empty for the unnamed one
 * @param catalogues the catalogues that its {@code @ErrorCatalogue} annotations name
 * @param classNames every class that it may mean, such as {@code com.acme.Sent} or {@code com.acme.Sent.Late}: qualified names, and
 *     simple names in the packages that are open to it
 * @param handler whether it has a class that the handler check reads
 */
public record SourceFile(String packageName, List<NamedCatalogue> catalogues, Set<String> classNames, boolean handler) {
    /**
     * A catalogue as an annotation names it.
     *
     * @param path its path from the resources root; empty where the value is not a literal text
     */
    public record NamedCatalogue(Optional<String> path) {
        public NamedCatalogue {
            requireNonNull(path, "path");
        }
    }

    public SourceFile {
        requireNonNull(packageName, "packageName");
        catalogues = List.copyOf(catalogues);
        classNames = Set.copyOf(classNames);
    }

    /** Reads a source. */
    static SourceFile of(String source, SourceLanguage language) {
        return new AnnotationReader(Lexer.tokens(source, language)).read();
    }
}
