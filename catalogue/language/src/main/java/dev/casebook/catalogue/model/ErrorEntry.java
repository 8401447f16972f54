package dev.casebook.catalogue.model;

import static java.util.Objects.requireNonNull;

import dev.casebook.Code;
import dev.casebook.catalogue.source.Located;
import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.stream.Stream;

/**
 * One error of a catalogue.
 *
 * @param name its name, such as {@code RATE_LIMIT_HIT}
 * @param category the name of its category
 * @param codes what the server sends for it
 * @param texts what people read about it
 * @param handling what a caller needs to know to handle it
 * @param lifecycle what it was called before, whether it is deprecated
 * @param thrown how one's own service throws it
 * @param captures what finds values in the server's text, in the order in which they are tried
 */
public record ErrorEntry(
        Located<Name.OfError> name,
        Located<Name.InKebabCase> category,
        ErrorCodes codes,
        ErrorTexts texts,
        Handling handling,
        Lifecycle lifecycle,
        Thrown thrown,
        List<Located<TextTemplate>> captures) {
    public ErrorEntry {
        requireNonNull(name, "name");
        requireNonNull(category, "category");
        requireNonNull(codes, "codes");
        requireNonNull(texts, "texts");
        requireNonNull(handling, "handling");
        requireNonNull(lifecycle, "lifecycle");
        requireNonNull(thrown, "thrown");
        captures = List.copyOf(captures);
    }

    /** What finds values: in the server's text, and in codes that are patterns. */
    public List<Located<TextTemplate>> templates() {
        return Stream.concat(
                        codes.all().stream()
                                .filter(code -> code.value() instanceof Code.Pattern)
                                .map(code -> new Located<>(
                                        TextTemplate.parse(code.value().toString()), code.span())),
                        captures.stream())
                .toList();
    }

    /** The same error with another lifecycle. */
    public ErrorEntry with(Lifecycle another) {
        return new ErrorEntry(name, category, codes, texts, handling, another, thrown, captures);
    }
}
