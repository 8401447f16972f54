package dev.casebook.processor;

import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.compiler.ProcessorOptions;
import dev.casebook.processor.compiler.SeverityPolicy;
import dev.casebook.processor.compiler.SourcePosition;
import dev.casebook.processor.dispatch.DispatchPlanner;
import dev.casebook.processor.handler.CheckedHandler;
import dev.casebook.processor.handler.ForgottenAnnotationCheck;
import dev.casebook.processor.handler.HandlerCheck;
import dev.casebook.processor.handler.HandlerFinding;
import dev.casebook.processor.io.CompilationDescription;
import dev.casebook.processor.io.CompilerReport;
import dev.casebook.processor.io.FindingPrinter;
import dev.casebook.processor.io.ModuleFiler;
import dev.casebook.processor.io.SourceLevel;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One handler's way through the house: check, report, plan and write. */
final class HandlerStep {
    private final ProcessingEnvironment environment;
    private final CompilerReport report;
    private final CompilerTypes compiler;
    private final HandlerWriter writer;
    private boolean optionChecked;

    HandlerStep(ProcessingEnvironment environment, CompilerReport report) {
        this.environment = environment;
        this.report = report;
        this.compiler = new CompilerTypes(environment.getElementUtils(), environment.getTypeUtils());
        this.writer = new HandlerWriter(
                new ModuleFiler(environment.getFiler(), environment.getElementUtils()), environment.getElementUtils());
    }

    /** What became of a handler. */
    enum State {
        /** A type is missing that may still be generated. */
        WAITING,
        /** It was checked, and its dispatcher was written. */
        DONE
    }

    /**
     * Checks a handler and writes its dispatcher.
     *
     * @param sources the names of the classes whose source is compiled, so that a message can point into it
     */
    State run(String name, Set<String> sources) {
        return compiler.find(name).map(handler -> run(name, handler, sources)).orElse(State.WAITING);
    }

    private State run(String name, TypeElement handler, Set<String> sources) {
        if (!optionChecked) {
            optionChecked = true;
            ProcessorOptions.checkUnhandled(environment.getOptions()).ifPresent(finding -> addFor(name, finding));
        }
        Progress progress = new Progress();
        guard(
                name,
                fault -> {
                    progress.state = State.DONE;
                    addFor(name, fault);
                },
                () -> check(handler, sources).ifPresent(checked -> {
                    progress.state = State.DONE;
                    conclude(name, checked, sources);
                }));
        return progress.state;
    }

    private static final class Progress {
        private State state = State.WAITING;
    }

    private Optional<CheckedHandler> check(TypeElement handler, Set<String> sources) {
        SeverityPolicy policy = new SeverityPolicy(environment.getOptions());
        return new HandlerCheck(compiler, policy, sources).check(handler);
    }

    private void conclude(String name, CheckedHandler checked, Set<String> sources) {
        if (!checked.findings().isEmpty()) {
            report.addLater(printer -> checkAgain(name, sources, printer));
        }
        writer.write(DispatchPlanner.plan(compiler, checked)).ifPresent(finding -> addFor(name, finding));
    }

    /** In the last round, where the elements that the findings point to are those of that round. */
    private void checkAgain(String name, Set<String> sources, FindingPrinter printer) {
        guard(
                name,
                fault -> printer.print(fault, position(name)),
                () -> compiler.find(name)
                        .flatMap(handler -> check(handler, sources))
                        .ifPresent(checked -> checked.findings().forEach(finding -> print(finding, printer))));
    }

    /** Reports that the source level is too low, at the first handler. */
    void refuseSourceLevel(Set<String> names) {
        SourceLevel.check(environment)
                .ifPresent(finding -> names.stream().findFirst().ifPresent(name -> addFor(name, finding)));
    }

    /**
     * Looks for a forgotten annotation: in the last round, when whatever a class takes and extends has been generated.
     *
     * @param handlers the names of the handlers of this compilation
     */
    void checkForgotten(String name, Set<String> handlers) {
        report.addLater(printer -> guard(
                name,
                fault -> printer.print(fault, position(name)),
                () -> compiler.find(name)
                        .flatMap(type -> new ForgottenAnnotationCheck(compiler, handlers).check(type))
                        .ifPresent(finding -> print(finding, printer))));
    }

    private static void print(HandlerFinding finding, FindingPrinter printer) {
        printer.print(finding.finding(), Optional.of(finding.place()));
    }

    private void addFor(String name, Finding finding) {
        report.addLater(printer -> printer.print(finding, position(name)));
    }

    private Optional<SourcePosition> position(String name) {
        return compiler.find(name).map(SourcePosition::of);
    }

    /** A fault of our own is said in words, since compilers answer an exception with pages of a stack trace. */
    private void guard(String name, Consumer<Finding> reporter, Runnable task) {
        FaultGuard.run(new FaultReport("the handler " + name, CompilationDescription.of(environment)), reporter, task);
    }
}
