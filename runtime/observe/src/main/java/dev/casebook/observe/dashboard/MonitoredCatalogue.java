package dev.casebook.observe.dashboard;

import static java.util.Objects.requireNonNull;

import dev.casebook.Advice;
import dev.casebook.ErrorDefinition;
import dev.casebook.Outcome;
import java.util.Arrays;
import java.util.List;

/**
 * What a dashboard and alerts need to know about a catalogue.
 *
 * <pre>{@code
 * MonitoredCatalogue.of("WhatsApp", WhatsAppError.values())
 * }</pre>
 *
 * @param name the name of the catalogue, as {@link dev.casebook.observe.ErrorTags#catalogue()} has it
 * @param categories the names of its categories with errors, in alphabetical order
 * @param advice the kinds of advice that its errors have, in the order of the constants
 * @param outcomes the outcomes that its errors have, in the order of the constants
 */
public record MonitoredCatalogue(
        String name, List<String> categories, List<Advice.Kind> advice, List<Outcome> outcomes) {
    /**
     * A copy.
     *
     * @throws IllegalArgumentException if the name has other characters than letters, digits and underscores
     */
    public MonitoredCatalogue {
        if (!requireNonNull(name, "name").matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("a catalogue's name has only letters, digits and underscores: " + name);
        }
        categories = List.copyOf(categories);
        advice = List.copyOf(advice);
        outcomes = List.copyOf(outcomes);
    }

    /** The catalogue with these errors: the generated {@code values()}. */
    public static MonitoredCatalogue of(String name, ErrorDefinition... errors) {
        return new MonitoredCatalogue(
                name,
                Arrays.stream(errors)
                        .map(error -> error.category().name())
                        .distinct()
                        .sorted()
                        .toList(),
                Arrays.stream(errors)
                        .map(error -> error.advice().kind())
                        .distinct()
                        .sorted()
                        .toList(),
                Arrays.stream(errors)
                        .map(ErrorDefinition::outcome)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
