package dev.casebook.catalogue.bind.value;

import static dev.casebook.catalogue.diagnostic.ValueProblems.NOT_A_DURATION;

import dev.casebook.catalogue.bind.mapping.BindContext;
import dev.casebook.catalogue.bind.mapping.Scalars;
import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.syntax.Syntax;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations: a whole number and a unit without a space, such as {@code 500ms}, {@code 5m} or {@code 24h}. */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})(ms|s|m|h|d)");

    public static Optional<Duration> read(Syntax value, BindContext context) {
        Optional<Located<String>> written = Scalars.read(value, context);
        Optional<Duration> duration = written.flatMap(text -> duration(text.value()));
        if (written.isPresent() && duration.isEmpty()) {
            context.add(NOT_A_DURATION.of(written.get().value()).at(value.span()));
        }
        return duration;
    }

    private static Optional<Duration> duration(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(Duration.of(Long.parseLong(form.group(1)), unit(form.group(2))))
                : Optional.empty();
    }

    private static TemporalUnit unit(String word) {
        return switch (word) {
            case "ms" -> ChronoUnit.MILLIS;
            case "s" -> ChronoUnit.SECONDS;
            case "m" -> ChronoUnit.MINUTES;
            case "h" -> ChronoUnit.HOURS;
            default -> ChronoUnit.DAYS;
        };
    }

    private Durations() {}
}
