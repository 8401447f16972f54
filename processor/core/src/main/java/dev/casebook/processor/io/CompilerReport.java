package dev.casebook.processor.io;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.compiler.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.util.Elements;

/**
 * Keeps findings and prints them through the compiler in the last round: an error that is printed earlier makes javac skip
 * the rounds that are left, and with them what others would still generate. Positions are found again then, since a
 * compiler may forget what an element of an earlier round was.
 */
public final class CompilerReport {
    /** From so many classes on, their uses of missing types could be as many errors as javac prints. */
    private static final int MANY_SOURCES = 20;

    private final List<Consumer<FindingPrinter>> entries = new ArrayList<>();
    private final Elements elements;
    private int sources;

    /** A report of one compilation. */
    public CompilerReport(Elements elements) {
        this.elements = elements;
    }

    /** Remembers how many classes the first round has: those of later rounds are generated. */
    public void rememberSources(int count) {
        sources = sources == 0 ? count : sources;
    }

    /** Keeps every finding about a catalogue. */
    public void add(SourcePosition place, List<Finding> findings) {
        findings.forEach(finding -> add(place, finding));
    }

    /** Keeps one finding about a catalogue. */
    public void add(SourcePosition place, Finding finding) {
        PositionName name = PositionName.of(place);
        addLater(printer -> {
            printer.print(finding, name.find(elements));
            if (sources > MANY_SOURCES) {
                printer.printAsNote(finding);
            }
        });
    }

    /** Keeps what knows by itself, in the last round, what to print and where. */
    public void addLater(Consumer<FindingPrinter> entry) {
        entries.add(entry);
    }

    /**
     * Prints everything.
     *
     * @param paths the path to show for a file's path from the resources root
     */
    public void print(ProcessingEnvironment environment, UnaryOperator<String> paths) {
        FindingPrinter printer = new FindingPrinter(environment, paths);
        entries.forEach(entry -> entry.accept(printer));
        entries.clear();
    }
}
