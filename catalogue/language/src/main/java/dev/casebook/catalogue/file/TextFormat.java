package dev.casebook.catalogue.file;

/** The format of a file of a catalogue, which the ending of its path says. */
public enum TextFormat {
    /** YAML, which is also the format of every other ending. */
    YAML,
    /** A table with tabs between the cells. */
    TSV,
    /** A table with commas between the cells, as in RFC 4180. */
    CSV;

    /** The format of the file at a path. */
    public static TextFormat of(String path) {
        if (path.endsWith(".tsv")) {
            return TSV;
        }
        return path.endsWith(".csv") ? CSV : YAML;
    }

    /** Whether it is a table. */
    public boolean isTable() {
        return this != YAML;
    }
}
