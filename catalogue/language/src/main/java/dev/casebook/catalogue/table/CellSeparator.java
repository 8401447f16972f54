package dev.casebook.catalogue.table;

import dev.casebook.catalogue.file.TextFormat;

/** What can be between the cells of a row. */
enum CellSeparator {
    TAB('\t', "tabs"),
    COMMA(',', "commas"),
    /** Some programs write it to files that end in {@code .csv}. */
    SEMICOLON(';', "semicolons");

    private final char character;
    private final String words;

    CellSeparator(char character, String words) {
        this.character = character;
        this.words = words;
    }

    /** What a format has between its cells. */
    static CellSeparator of(TextFormat format) {
        return format == TextFormat.TSV ? TAB : COMMA;
    }

    char character() {
        return character;
    }

    /** Its name in a message, such as {@code tabs}. */
    String words() {
        return words;
    }
}
