package dev.casebook.errorprone;

import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.google.errorprone.matchers.Description;
import com.sun.source.tree.Tree;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.diagnostic.FindingText;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * What all checks depend on: a fault of our own becomes one finding that asks for a report, where Error Prone would end
 * the compiler with a stack trace.
 */
abstract class GuardedCheck extends BugChecker {
    private static final long serialVersionUID = 1L;

    private boolean told;

    /** What a check finds at a place; a fault is told where it comes first, and the check goes on with the next place. */
    final Description guarded(Tree place, VisitorState state, Supplier<Description> check) {
        AtomicReference<Description> found = new AtomicReference<>(Description.NO_MATCH);
        FaultGuard.run(
                new FaultReport(subject(state), ErrorProneEnvironment.WORDS),
                fault -> found.set(told(place, fault)),
                () -> found.set(check.get()));
        return found.get();
    }

    /** A fault is as serious as what the check finds, and as easily switched off. */
    private Description told(Tree place, Finding fault) {
        if (told) {
            return Description.NO_MATCH;
        }
        told = true;
        return buildDescription(place).setMessage(FindingText.of(fault)).build();
    }

    private String subject(VisitorState state) {
        String file = state.getPath().getCompilationUnit().getSourceFile().getName();
        int folders = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
        return file.substring(folders) + " (check " + canonicalName() + ")";
    }
}
