package dev.casebook.tools.check;

import static dev.casebook.catalogue.diagnostic.ListProblems.OLD_SOURCE;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.model.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds sources that nobody has looked at for long. */
public final class SourceAge {
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,5})d");

    /**
     * The first day that is not too old.
     *
     * @param age a number of days, such as {@code 180d}
     * @throws IllegalArgumentException if it is not; the message is for people
     */
    public static LocalDate oldest(String age, LocalDate today) {
        Matcher days = DAYS.matcher(age);
        if (!days.matches()) {
            throw new IllegalArgumentException("the age is `" + age + "`, but must be a number of days such as `180d`");
        }
        return today.minusDays(Integer.parseInt(days.group(1)));
    }

    /** A warning for each source of a catalogue that is older than a date, or has none. */
    public static List<Finding> of(Catalogue catalogue, LocalDate oldest) {
        return catalogue.sources().stream()
                .filter(source ->
                        source.date().map(date -> date.isBefore(oldest)).orElse(true))
                .map(source -> OLD_SOURCE
                        .of(source.name().value().value(), when(source.date()))
                        .at(source.name().span()))
                .toList();
    }

    private static String when(Optional<LocalDate> date) {
        return date.map(day -> "was read on " + day).orElse("has no date");
    }

    private SourceAge() {}
}
