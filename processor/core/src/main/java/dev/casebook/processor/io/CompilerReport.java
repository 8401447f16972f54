package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.processor.place.Place;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

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

    /** Prints everything. */
    public void print(ProcessingEnvironment environment) {
        Printer printer = new Printer(environment);
        entries.forEach(entry -> printer.print(entry.finding(), entry.place().find(environment.getElementUtils())));
        entries.clear();
    }
}
