package dev.casebook.catalogue.diagnostic;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The one place where a fault of our own is caught: it becomes a message, and what called us goes on. */
public final class FaultGuard {
    /**
     * What compilers throw through us to themselves: a class file that is missing on the user's class path, an end that
     * was decided already. They have words of their own for it.
     */
    private static final Set<String> THEIRS = Set.of(
            "com.sun.tools.javac.code.Symbol$CompletionFailure",
            "com.sun.tools.javac.util.Abort",
            "com.sun.tools.javac.util.FatalError",
            "org.eclipse.jdt.internal.compiler.problem.AbortCompilation");

    /** Runs a step; an internal error in it is reported and not thrown. */
    @SuppressWarnings("CatchingUnchecked") // every fault counts, an error of the virtual machine too
    public static void run(FaultReport report, Consumer<Finding> reporter, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error fault) {
            if (isTheirs(fault)) {
                throw fault;
            }
            reporter.accept(report.of(fault));
        }
    }

    private static boolean isTheirs(Throwable fault) {
        return Stream.<Class<?>>iterate(fault.getClass(), type -> type != null, Class::getSuperclass)
                .anyMatch(type -> THEIRS.contains(type.getName()));
    }

    private FaultGuard() {}
}
