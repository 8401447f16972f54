package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What people read about an error.
 *
 * @param title a short title, on one line
 * @param meaning what it means when it arrives
 * @param remedy what to do about it
 * @param link a page about it
 * @param sources the names of the sources that describe it
 * @param additional what else the catalogue says about it
 */
public record ErrorTexts(
        Located<String> title,
        Optional<Located<String>> meaning,
        Optional<Located<String>> remedy,
        Optional<Located<URI>> link,
        List<Located<Name.InKebabCase>> sources,
        Map<AdditionalText, String> additional) {
    public ErrorTexts {
        requireNonNull(title, "title");
        requireNonNull(meaning, "meaning");
        requireNonNull(remedy, "remedy");
        requireNonNull(link, "link");
        sources = List.copyOf(sources);
        // in the order of the constants: what is generated is the same in each run
        Map<AdditionalText, String> ordered = new TreeMap<>(additional);
        additional = Collections.unmodifiableMap(ordered);
    }

    /** A title and nothing else. */
    public static ErrorTexts of(Located<String> title) {
        return new ErrorTexts(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Map.of());
    }

    /** An additional text; empty if the catalogue does not say. */
    public Optional<String> get(AdditionalText text) {
        return Optional.ofNullable(additional.get(text));
    }
}
