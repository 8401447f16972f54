package dev.casebook.catalogue.table;

import dev.casebook.catalogue.file.TextFormat;
import dev.casebook.catalogue.source.SourceText;

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

    /** What a text has: semicolons in CSV where its first line has more of them than commas. */
    static CellSeparator found(SourceText source, TextFormat format) {
        String head = source.text().lines().findFirst().orElse("");
        boolean semicolons = count(head, SEMICOLON) > count(head, COMMA);
        return format == TextFormat.CSV && semicolons ? SEMICOLON : of(format);
    }

    private static long count(String line, CellSeparator separator) {
        return line.chars().filter(unit -> unit == separator.character).count();
    }

    char character() {
        return character;
    }

    /** Its name in a message, such as {@code tabs}. */
    String words() {
        return words;
    }
}
