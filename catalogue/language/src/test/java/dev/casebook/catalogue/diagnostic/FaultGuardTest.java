package dev.casebook.catalogue.diagnostic;

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
    private final List<Diagnostic> told = new ArrayList<>();

    private void run(Runnable step) {
        FaultGuard.run(new FaultReport("a.yaml", "a test"), told::add, step);
    }

    @Test
    void aStepThatGoesWellIsRunAndNothingIsTold() {
        List<String> done = new ArrayList<>();
        run(() -> done.add("done"));
        assertEquals(List.of("done"), done);
        assertEquals(List.of(), told);
    }

    @Test
    void everyFaultIsTold() {
        run(() -> {
            throw new IllegalStateException("broken");
        });
        run(() -> {
            throw new AssertionError("broken too");
        });
        assertEquals(
                List.of(Problem.FAULT, Problem.FAULT),
                told.stream().map(Diagnostic::problem).toList());
    }

    @Test
    void whatACompilerThrowsGoesOn() {
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
        Diagnostic warning = Diagnostic.of(Problem.OTHER_DIGEST, "a.yaml");
        Diagnostic error = Diagnostic.of(Problem.TWO_CATALOGUES, "a");
        assertFalse(new Checked<>(Optional.of("a"), List.of(warning)).hasErrors());
        assertFalse(new Checked<>(Optional.of("a"), List.of()).hasErrors());
        assertTrue(new Checked<>(Optional.of("a"), List.of(warning, error)).hasErrors());
    }

    @Test
    void aProblemIsFoundByItsId() {
        assertEquals(Optional.of(Problem.OTHER_DIGEST), Problem.find("CB406"));
        assertEquals(Optional.empty(), Problem.find("CB000"));
    }

    @Test
    void soManyFindingsAreKeptAndThenItIsSaid() {
        Findings findings = new Findings();
        SourceText text = SourceText.of("a.yaml", "a");
        findings.addText(text);
        for (int i = 0; i < 10_002; i++) {
            Diagnostic one = Diagnostic.at(text.start(), Problem.NOT_YAML, Integer.toString(i));
            findings.addAll(List.of(one, one));
        }
        List<Diagnostic> kept = findings.toList();
        assertEquals(10_001, kept.size());
        assertEquals(
                1,
                kept.stream()
                        .filter(each -> each.problem() == Problem.TOO_MANY_FINDINGS)
                        .count());
        assertEquals(
                List.of("9999"),
                kept.stream()
                        .filter(each -> each.problem() == Problem.NOT_YAML)
                        .reduce((one, two) -> two)
                        .orElseThrow()
                        .arguments());
    }
}
