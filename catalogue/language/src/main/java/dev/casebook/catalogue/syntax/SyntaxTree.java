package dev.casebook.catalogue.syntax;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What could be read of a YAML text.
 *
 * @param root the tree
 * @param extent how much of the text it holds
 */
public record SyntaxTree(Optional<Syntax> root, Extent extent) {
    /** How much of a text was read. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** Up to the mistake where reading had to stop: what is missing in the tree says nothing. */
        PART
    }

    public SyntaxTree {
        requireNonNull(root, "root");
        requireNonNull(extent, "extent");
    }
}
