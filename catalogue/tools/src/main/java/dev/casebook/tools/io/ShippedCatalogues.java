package dev.casebook.tools.io;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The catalogues that ship with Casebook, by their names in lower case, such as {@code whatsapp}. Their files are in this jar. */
public final class ShippedCatalogues implements FileLookup {
    private static final ShippedCatalogues ALL = new ShippedCatalogues();
    private static final List<String> NAMES = List.of(
            "dynamodb", "grpc", "http", "mariadb", "mysql", "oauth", "postgresql", "s3", "slack", "stripe", "whatsapp");
    private static final String FOLDER = "shipped/";

    /** Where their files are found by their paths. */
    public static ShippedCatalogues files() {
        return ALL;
    }

    /** Their names, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The path of the catalogue of a name, in any case; empty where none of this name ships. */
    public static Optional<String> path(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return NAMES.contains(plain) ? Optional.of("dev/casebook/" + plain + "/" + plain + ".yaml") : Optional.empty();
    }

    @Override
    public Optional<CatalogueFile> find(String path) {
        try (InputStream in = ShippedCatalogues.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(CatalogueFile.of(path, in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private ShippedCatalogues() {}
}
