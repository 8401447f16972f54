package dev.casebook.tools.imports;

import dev.casebook.catalogue.bind.mapping.Fields;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.Located;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a list is from.
 *
 * @param name its name in the catalogue
 * @param title what it is called
 * @param link where it can be read
 * @param date when it was saved
 */
public record ImportSource(String name, String title, Optional<String> link, LocalDate date) {
    static Optional<ImportSource> of(Fields fields) {
        Optional<Located<Name.InKebabCase>> name = fields.get(ImportKeys.SOURCE_NAME);
        Optional<Located<String>> title = fields.get(ImportKeys.SOURCE_TITLE);
        Optional<LocalDate> date = fields.get(ImportKeys.DATE);
        Optional<String> link =
                fields.get(ImportKeys.SOURCE_LINK).map(uri -> uri.value().toString());
        return name.isPresent() && title.isPresent() && date.isPresent()
                ? Optional.of(
                        new ImportSource(name.get().value().value(), title.get().value(), link, date.get()))
                : Optional.empty();
    }
}
