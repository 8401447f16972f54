package dev.casebook.catalogue.model;

import dev.casebook.Advice;
import dev.casebook.Code;
import dev.casebook.Outcome;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One error of a catalogue.
 *
 * @param name its name, such as {@code RATE_LIMIT_HIT}
 * @param code the code of its own
 * @param also further codes that mean the same
 * @param category the name of its category
 * @param title a short title for people, on one line
 * @param meaning what it means when it arrives
 * @param remedy what to do about it
 * @param advice what a caller should do, where it differs from the category's
 * @param outcome whether the server may have done what was asked
 * @param http the documented HTTP status
 * @param link a page about it
 * @param sources the names of the sources that describe it
 * @param deprecated why it is not to be used any more
 * @param life when it came, and what it was called before
 * @param thrown how one's own service throws it
 * @param captures what finds values in the server's text, in the order in which they are tried
 */
public record ErrorEntry(
        Located<Name.OfError> name,
        Located<Code> code,
        List<Located<Code>> also,
        Located<Name.InKebabCase> category,
        Located<String> title,
        Optional<Located<String>> meaning,
        Optional<Located<String>> remedy,
        Optional<Advice> advice,
        Outcome outcome,
        OptionalInt http,
        Optional<Located<URI>> link,
        List<Located<Name.InKebabCase>> sources,
        Optional<DeprecationNote> deprecated,
        Life life,
        Thrown thrown,
        List<Located<TextTemplate>> captures) {
    /**
     * Why an error is not to be used any more.
     *
     * @param reason why, in words
     * @param since the revision that deprecated it
     * @param replacedBy the error that takes its place
     * @param removal whether it will go
     */
    public record DeprecationNote(
            Located<String> reason,
            Optional<String> since,
            Optional<Located<Name.OfError>> replacedBy,
            Removal removal) {}

    /** Whether a deprecated error will go. */
    public enum Removal {
        /** Nobody has said so. */
        NOT_PLANNED,
        /** It will. */
        PLANNED
    }

    public ErrorEntry {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
        captures = List.copyOf(captures);
    }

    /** The same error with another life. */
    public ErrorEntry with(Life another) {
        return new ErrorEntry(
                name,
                code,
                also,
                category,
                title,
                meaning,
                remedy,
                advice,
                outcome,
                http,
                link,
                sources,
                deprecated,
                another,
                thrown,
                captures);
    }

    /** Every code of this error: the one of its own, then those that mean the same. */
    public List<Located<Code>> codes() {
        List<Located<Code>> codes = new ArrayList<>();
        codes.add(code);
        codes.addAll(also);
        return codes;
    }
}
