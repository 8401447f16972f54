package dev.casebook.catalogue.bind;

import dev.casebook.catalogue.model.Name;

/**
 * How names are read that stand for entries of other sections.
 *
 * @param categories names of categories
 * @param errors names of errors
 * @param sources names of sources
 * @param operations names of operations
 */
record References(
        Reference<Name.InKebabCase> categories,
        Reference<Name.OfError> errors,
        Reference<Name.InKebabCase> sources,
        Reference<Name.InKebabCase> operations) {
    static References in(Fields catalogue) {
        return new References(
                new Reference<>(NameForm.CATEGORY, Section.names(catalogue.getAll(CatalogueKeys.CATEGORIES))),
                new Reference<>(NameForm.ERROR, Section.names(catalogue.getAll(CatalogueKeys.ERRORS))),
                new Reference<>(NameForm.SOURCE, Section.names(catalogue.getAll(CatalogueKeys.SOURCES))),
                new Reference<>(NameForm.OPERATION, Section.names(catalogue.getAll(CatalogueKeys.OPERATIONS))));
    }
}
