package dev.casebook.testing;

import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What came of a compilation.
 *
 * @param success whether the compiler says so
 * @param diagnostics everything that it reports, in its order
 * @param printed what it prints besides
 */
public record CompilationResult(
        boolean success, List<Diagnostic<? extends JavaFileObject>> diagnostics, String printed) {
    /** The text of each message. */
    public List<String> messages() {
        return diagnostics.stream().map(found -> found.getMessage(Locale.ROOT)).toList();
    }

    /** This result, if it is a success. */
    public CompilationResult orFail() {
        if (!success) {
            throw new AssertionError("the sources of this test do not compile: " + messages() + printed);
        }
        return this;
    }
}
