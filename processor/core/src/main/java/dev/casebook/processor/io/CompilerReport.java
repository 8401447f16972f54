package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic.Kind;

/** Prints findings through the compiler, on the annotation's value. */
public final class CompilerReport {
    private final Messager messager;
    private final Set<Problem> refused;

    private CompilerReport(Messager messager, Set<Problem> refused) {
        this.messager = messager;
        this.refused = refused;
    }

    /** A report that prints through a compiler's messager, and fails the compilation where an option says so. */
    public static CompilerReport of(ProcessingEnvironment environment) {
        boolean strict = Options.ERROR.equals(environment.getOptions().get(Options.DIGEST));
        return new CompilerReport(environment.getMessager(), strict ? Set.of(Problem.OTHER_DIGEST) : Set.of());
    }

    /** Prints every finding. */
    public void print(Place place, List<Diagnostic> findings) {
        findings.forEach(finding -> print(place, finding));
    }

    /** Prints one finding. */
    public void print(Place place, Diagnostic finding) {
        messager.printMessage(
                kind(severity(finding)),
                DiagnosticText.of(finding),
                place.element(),
                place.annotation(),
                place.value());
    }

    private Severity severity(Diagnostic finding) {
        return refused.contains(finding.problem()) ? Severity.ERROR : finding.severity();
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
