package dev.casebook.tools.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An error as the list has it.
 *
 * @param code its code, in the form of catalogues
 * @param called what the list calls it: its name, or else its title; it may be empty
 * @param cells the texts that a table of a catalogue takes, by their keys
 */
record ListedError(String code, String called, Map<String, String> cells) {
    ListedError {
        cells = Map.copyOf(cells);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** Its title; empty where the list has none. */
    String title() {
        return cells.getOrDefault("title", "");
    }

    /** The same with one more text. */
    ListedError with(String key, String text) {
        Map<String, String> more = new LinkedHashMap<>(cells);
        more.put(key, text);
        return new ListedError(code, called, more);
    }
}
