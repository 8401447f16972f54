package dev.casebook.catalogue.model;

import dev.casebook.catalogue.source.Located;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where a catalogue has its facts from.
 *
 * @param name the name under which errors refer to it
 * @param title what it is called
 * @param link where it can be read
 * @param date when it was read or published
 * @param digest the SHA-256 digest of the list that it was compared with, in hexadecimal
 */
public record SourceEntry(
        Located<Name.InKebabCase> name,
        String title,
        Optional<Located<URI>> link,
        Optional<LocalDate> date,
        Optional<String> digest) {}
