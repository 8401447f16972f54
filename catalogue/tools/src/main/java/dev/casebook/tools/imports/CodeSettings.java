package dev.casebook.tools.imports;

import dev.casebook.catalogue.model.CodeKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an import map says about codes.
 *
 * @param kind what they are, where it is said
 * @param noError codes that mean success
 * @param placeholders texts in codes in place of a number
 */
public record CodeSettings(Optional<CodeKind> kind, Set<String> noError, List<String> placeholders) {
    public CodeSettings {
        noError = Set.copyOf(noError);
        placeholders = List.copyOf(placeholders);
    }
}
