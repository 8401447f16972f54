package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What people read about an error.
 *
 * @param title a short title, on one line
 * @param meaning what it means when it arrives
 * @param remedy what to do about it
 * @param link a page about it
 * @param sources the names of the sources that describe it
 */
public record ErrorTexts(
        Located<String> title,
        Optional<Located<String>> meaning,
        Optional<Located<String>> remedy,
        Optional<Located<URI>> link,
        List<Located<Name.InKebabCase>> sources) {
    public ErrorTexts {
        requireNonNull(title, "title");
        requireNonNull(meaning, "meaning");
        requireNonNull(remedy, "remedy");
        requireNonNull(link, "link");
        sources = List.copyOf(sources);
    }

    /** A title and nothing else. */
    public static ErrorTexts of(Located<String> title) {
        return new ErrorTexts(title, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
