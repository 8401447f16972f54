package dev.casebook.maven;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.model.SourceEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/** Finds sources that nobody has looked at for long. */
final class SourceAge {
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,5})d");

    /** The number of days of an age such as {@code 180d}. */
    static int days(String age) throws MojoFailureException {
        Matcher days = DAYS.matcher(age);
        if (!days.matches()) {
            throw new MojoFailureException(
                    "the parameter `olderThan` is `" + age + "`, but must be a number of days such as `180d`");
        }
        return Integer.parseInt(days.group(1));
    }

    /** A line for each source of the catalogue at a path that is older than a date, or has none. */
    static List<String> of(String path, FileLookup files, LocalDate oldest) {
        return CatalogueCompiler.compile(path, files).value().stream()
                .flatMap(catalogue -> catalogue.sources().stream())
                .filter(source ->
                        source.date().map(date -> date.isBefore(oldest)).orElse(true))
                .map(source -> source.name().span().position() + ": the source `"
                        + source.name().value().value() + "` " + when(source)
                        + "; compare it with the vendor's list by casebook:drift, and write the date")
                .toList();
    }

    private static String when(SourceEntry source) {
        Optional<LocalDate> date = source.date();
        return date.map(day -> "was read on " + day).orElse("has no date");
    }

    private SourceAge() {}
}
