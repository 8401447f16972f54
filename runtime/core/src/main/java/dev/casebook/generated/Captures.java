package dev.casebook.generated;

import dev.casebook.ErrorReport;
import dev.casebook.text.TextTemplate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates of one error, which find values in texts of the server. Used by generated code. */
public final class Captures {
    private final List<TextTemplate> templates;

    private Captures(List<TextTemplate> templates) {
        this.templates = templates;
    }

    /**
     * Creates templates, in the order in which they are tried.
     *
     * @throws IllegalArgumentException if one of the texts is not a template
     */
    public static Captures of(String... templates) {
        return new Captures(Stream.of(templates).map(TextTemplate::parse).toList());
    }

    /**
     * A value from the details, otherwise from the message, found by the first template that has the value and matches.
     *
     * @throws ClassCastException if a template gives the value another type
     */
    public <T> Optional<T> find(ErrorReport report, String name, Class<T> type) {
        Optional<T> inDetails = report.details().flatMap(text -> find(text, name, type));
        return inDetails.or(() -> report.message().flatMap(text -> find(text, name, type)));
    }

    private <T> Optional<T> find(String text, String name, Class<T> type) {
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
