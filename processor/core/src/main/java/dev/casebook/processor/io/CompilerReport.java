package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.diagnostic.Severity;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic.Kind;

/** Prints findings through the compiler, on the annotation's value. */
public final class CompilerReport {
    private final Messager messager;

    /** A report that prints through this messager. */
    public CompilerReport(Messager messager) {
        this.messager = messager;
    }

    /** Prints every finding. */
    public void print(Place place, List<Diagnostic> findings) {
        findings.forEach(finding -> print(place, finding));
    }

    /** Prints one finding. */
    public void print(Place place, Diagnostic finding) {
        messager.printMessage(
                kind(finding.severity()),
                DiagnosticText.of(finding),
                place.element(),
                place.annotation(),
                place.value());
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
