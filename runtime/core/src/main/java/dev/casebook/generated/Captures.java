package dev.casebook.generated;

import dev.casebook.ErrorReport;
import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates of one error, which find values in texts of the server. Used by generated code. */
public final class Captures {
    private final List<TextTemplate> templates;
    private final List<TextTemplate> ofCode;

    private Captures(List<TextTemplate> templates, List<TextTemplate> ofCode) {
        this.templates = templates;
        this.ofCode = ofCode;
    }

    /**
     * Creates templates, in the order in which they are tried.
     *
     * @throws IllegalArgumentException if one of the texts is not a template
     */
    public static Captures of(String... templates) {
        return new Captures(Stream.of(templates).map(TextTemplate::parse).toList(), List.of());
    }

    /**
     * The same templates, and others that find values in the code.
     *
     * @throws IllegalArgumentException if one of the texts is not a template
     */
    public Captures withCodes(String... patterns) {
        return new Captures(
                templates, Stream.of(patterns).map(TextTemplate::parse).toList());
    }

    /**
     * A value from the code, from the details, otherwise from the message, found by the first template that has the value and matches.
     *
     * @throws ClassCastException if a template gives the value another type
     */
    public <T> Optional<T> find(ErrorReport report, String name, Class<T> type) {
        return find(ofCode, report.code(), name, type)
                .or(() -> report.details().flatMap(text -> find(templates, text, name, type)))
                .or(() -> report.message().flatMap(text -> find(templates, text, name, type)));
    }

    private static <T> Optional<T> find(List<TextTemplate> templates, String text, String name, Class<T> type) {
        for (TextTemplate template : templates) {
            if (template.slots().stream().anyMatch(slot -> slot.name().equals(name))) {
                Optional<T> value =
                        template.match(text).map(values -> values.get(name)).map(type::cast);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }
}
