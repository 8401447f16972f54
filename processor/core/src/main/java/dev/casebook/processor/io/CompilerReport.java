package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/**
 * Keeps findings and prints them through the compiler, on the annotation's value, in the last round: an error that is
 * printed earlier makes javac skip the rounds that are left, and with them what others would still generate.
 */
public final class CompilerReport {
    private record Entry(PlaceName place, Diagnostic finding) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Keeps every finding. */
    public void add(Place place, List<Diagnostic> findings) {
        findings.forEach(finding -> add(place, finding));
    }

    /** Keeps one finding. */
    public void add(Place place, Diagnostic finding) {
        entries.add(new Entry(PlaceName.of(place), finding));
    }

    /** Prints everything; an option can make the warning about the digest an error. */
    public void print(ProcessingEnvironment environment) {
        boolean strict = Options.ERROR.equals(environment.getOptions().get(Options.DIGEST));
        Set<Problem> refused = strict ? Set.of(Problem.OTHER_DIGEST) : Set.of();
        for (Entry entry : entries) {
            boolean isRefused = refused.contains(entry.finding().problem());
            Kind kind = isRefused ? Kind.ERROR : kind(entry.finding().severity());
            print(environment, entry.place(), kind, text(entry));
        }
        entries.clear();
    }

    /** With the package where nothing else tells it: ECJ prints a message on a package without a file or a line. */
    private static String text(Entry entry) {
        String text = DiagnosticText.of(entry.finding());
        boolean isTold = entry.finding().span().isPresent()
                || text.contains(entry.place().name());
        return entry.place().isPackage() && !isTold
                ? text + "\npackage: " + entry.place().name()
                : text;
    }

    private static void print(ProcessingEnvironment environment, PlaceName name, Kind kind, String text) {
        Messager messager = environment.getMessager();
        name.find(environment.getElementUtils())
                .ifPresentOrElse(
                        place -> messager.printMessage(kind, text, place.element(), place.annotation(), place.value()),
                        () -> messager.printMessage(kind, text));
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
