package dev.casebook.processor.io;

import static dev.casebook.catalogue.diagnostic.BuildProblems.BAD_CATALOGUE_PATH;
import static dev.casebook.catalogue.diagnostic.BuildProblems.CATALOGUE_NOT_FOUND;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Severity;
import dev.casebook.processor.compiler.SeverityPolicy;
import dev.casebook.processor.compiler.SourcePosition;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic.Kind;

/** Prints findings through the compiler, as bad as the options let them be. */
public final class FindingPrinter {
    private static final Set<Problem> COULD_BE_LOST =
            Set.of(CATALOGUE_NOT_FOUND.problem(), BAD_CATALOGUE_PATH.problem());

    private final Messager messager;
    private final UnaryOperator<String> paths;
    private final SeverityPolicy policy;

    /**
     * A printer for one compilation.
     *
     * @param paths the path to show for a file's path from the resources root
     */
    FindingPrinter(ProcessingEnvironment environment, UnaryOperator<String> paths) {
        this.messager = environment.getMessager();
        this.paths = paths;
        this.policy = new SeverityPolicy(environment.getOptions());
    }

    /**
     * Prints a finding again as a note, if none of the catalogue's types can be named: javac prints its own errors first,
     * such as each use of a missing type, and no error after the hundredth.
     */
    public void printAsNote(Finding finding) {
        if (COULD_BE_LOST.contains(finding.problem())) {
            messager.printMessage(Kind.NOTE, FindingText.withPaths(finding, paths));
        }
    }

    /** Prints a finding; without a place it is in no file. */
    public void print(Finding finding, Optional<SourcePosition> place) {
        Severity severity = policy.of(finding);
        String text = place.map(found -> text(finding, found)).orElseGet(() -> FindingText.withPaths(finding, paths));
        place.ifPresentOrElse(
                found -> messager.printMessage(
                        kind(severity),
                        text,
                        found.element(),
                        found.annotation().orElse(null),
                        found.value().orElse(null)),
                () -> messager.printMessage(kind(severity), text));
    }

    /** With the package where nothing else names it: ECJ prints a message on a package without a file or a line. */
    private String text(Finding finding, SourcePosition place) {
        String text = FindingText.withPaths(finding, paths);
        if (finding.span().isPresent() || !(place.element() instanceof PackageElement found)) {
            return text;
        }
        String name = found.getQualifiedName().toString();
        return text.contains(name) ? text : text + "\npackage: " + name;
    }

    private static Kind kind(Severity severity) {
        return switch (severity) {
            case ERROR -> Kind.ERROR;
            case WARNING -> Kind.MANDATORY_WARNING;
            case NOTE -> Kind.NOTE;
        };
    }
}
