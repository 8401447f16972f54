package dev.casebook.catalogue.format;

/** Brings one thing of a file into the style. */
interface FormatFix {
    /** The text with the change; it can need another fix, or the same one again. */
    String apply(FormattedFile file);
}
