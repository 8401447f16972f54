package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.BuildProblems.OTHER_DIGEST;
import static dev.casebook.catalogue.diagnostic.BuildProblems.TWO_CATALOGUES;
import static dev.casebook.catalogue.diagnostic.InternalProblems.INTERNAL_ERROR;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.NOT_YAML;
import static dev.casebook.catalogue.diagnostic.SyntaxProblems.TOO_MANY_FINDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.internal.compiler.problem.AbortCompilation;
import org.junit.jupiter.api.Test;

/** A fault of ours becomes a finding; what compilers throw through us goes on to them. */
class FaultGuardTest {
    private final List<Finding> told = new ArrayList<>();

    private void run(Runnable step) {
        FaultGuard.run(new FaultReport("a.yaml", "a test"), told::add, step);
    }

    @Test
    void runsStepWithoutMessage() {
        List<String> done = new ArrayList<>();
        run(() -> done.add("done"));
        assertEquals(List.of("done"), done);
        assertEquals(List.of(), told);
    }

    @Test
    void reportsEveryFault() {
        run(() -> {
            throw new IllegalStateException("broken");
        });
        run(() -> {
            throw new AssertionError("broken too");
        });
        assertEquals(
                List.of(INTERNAL_ERROR.problem(), INTERNAL_ERROR.problem()),
                told.stream().map(Finding::problem).toList());
    }

    @Test
    void passesOnExceptionsOfTheCompiler() {
        AbortCompilation theirs = new AbortCompilation() {
            private static final long serialVersionUID = 1L;
        };
        assertSame(
                theirs,
                assertThrows(
                        AbortCompilation.class,
                        () -> run(() -> {
                            throw theirs;
                        })));
        assertEquals(List.of(), told);
    }

    @Test
    void warningsFailNoBuild() {
        Finding warning = OTHER_DIGEST.of("a.yaml");
        Finding error = TWO_CATALOGUES.of("a");
        assertFalse(new Checked<>(Optional.of("a"), List.of(warning)).hasErrors());
        assertFalse(new Checked<>(Optional.of("a"), List.of()).hasErrors());
        assertTrue(new Checked<>(Optional.of("a"), List.of(warning, error)).hasErrors());
    }

    @Test
    void findsProblemById() {
        assertEquals(Optional.of(OTHER_DIGEST.problem()), Problems.find("CB406"));
        assertEquals(Optional.empty(), Problems.find("CB000"));
    }

    @Test
    void keepsFindingsUpToLimit() {
        Findings findings = new Findings();
        SourceText text = SourceText.of("a.yaml", "a");
        findings.addText(text);
        for (int i = 0; i < 10_002; i++) {
            Finding one = NOT_YAML.of(Integer.toString(i)).at(text.start());
            findings.addAll(List.of(one, one));
        }
        List<Finding> kept = findings.toList();
        assertEquals(10_001, kept.size());
        assertEquals(
                1,
                kept.stream()
                        .filter(each -> each.problem() == TOO_MANY_FINDINGS.problem())
                        .count());
        assertEquals(
                List.of("9999"),
                kept.stream()
                        .filter(each -> each.problem() == NOT_YAML.problem())
                        .reduce((one, two) -> two)
                        .orElseThrow()
                        .arguments()
                        .stream()
                        .map(Argument::value)
                        .toList());
    }
}
