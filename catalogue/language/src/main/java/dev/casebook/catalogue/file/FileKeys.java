package dev.casebook.catalogue.file;

/** The names of the keys in which a catalogue names other files: they are found without reading YAML, too. */
public final class FileKeys {
    /** Files that hold further parts of the catalogue. */
    public static final String INCLUDE = "include";

    /** The catalogue that it takes over and changes. */
    public static final String AMENDS = "amends";

    /** The languages of its translations. */
    public static final String TRANSLATIONS = "translations";

    private FileKeys() {}
}
