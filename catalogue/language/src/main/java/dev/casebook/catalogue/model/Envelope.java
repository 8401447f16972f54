package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;

/**
 * Where in a body an error stands.
 *
 * @param name its name, such as {@code reply} or {@code webhook}
 */
public record Envelope(Located<Name.InKebabCase> name) {}
