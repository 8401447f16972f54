package dev.casebook.processor;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.processor.io.CompilerReport;
import dev.casebook.processor.io.Place;
import java.io.PrintWriter;
import java.io.StringWriter;

/** The one place where a fault of our own is caught: it becomes a message that asks for a report. */
final class Faults {
    /** Runs a step; a fault in it is printed and does not reach the compiler. */
    static void guard(CompilerReport report, Place place, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException fault) {
            report.add(place, Diagnostic.of(Problem.INTERNAL_FAULT, trace(fault), setting()));
        }
    }

    private static String trace(RuntimeException fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        return text.toString().strip();
    }

    private static String setting() {
        return "Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + ", casebook "
                + Faults.class.getPackage().getImplementationVersion();
    }

    private Faults() {}
}
