package dev.casebook.processor;

import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.Skeleton;
import dev.casebook.processor.dispatch.DispatcherWriter;
import dev.casebook.processor.dispatch.HandlingMap;
import dev.casebook.processor.handler.CheckedHandler;
import dev.casebook.processor.handler.Compiler;
import dev.casebook.processor.handler.DispatchPlan;
import dev.casebook.processor.handler.ForgottenCheck;
import dev.casebook.processor.handler.HandlerCheck;
import dev.casebook.processor.handler.HandlerFinding;
import dev.casebook.processor.handler.UnhandledPolicy;
import dev.casebook.processor.io.Options;
import dev.casebook.processor.io.Printer;
import dev.casebook.processor.io.Setting;
import dev.casebook.processor.place.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Checks handler classes and writes their dispatchers.
 *
 * <p>To Gradle it is <em>isolating</em>: what it says and writes about a handler comes from the handler's own declaration
 * and from types that are reachable from it, the hierarchy through its {@code permits}. The other elements of a round
 * only tell whether a message can point into a source.
 */
public final class HandlerProcessor extends AbstractProcessor {
    private final Set<String> sources = new HashSet<>();
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> handlers = new LinkedHashSet<>();
    private final Set<String> handling = new LinkedHashSet<>();
    private boolean optionReported;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                ErrorHandler.class.getName(),
                Handles.class.getName(),
                Generated.class.getName(),
                CatalogueEntry.class.getName(),
                Skeleton.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.ALL;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Names are kept between rounds, not elements: a compiler may forget what an element of an earlier round was. The
     * annotations are claimed, since javac warns about those that nobody claims.
     */
    @SuppressWarnings("DoNotClaimAnnotations")
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getRootElements().forEach(this::rememberSource);
        annotated(ErrorHandler.class, annotations, round).forEach(this::rememberHandler);
        annotated(Handles.class, annotations, round)
                .map(Element::getEnclosingElement)
                .forEach(this::rememberHandling);
        if (round.processingOver()) {
            handling.forEach(this::reportForgotten);
        } else {
            List.copyOf(waiting).forEach(this::handle);
        }
        return true;
    }

    private static Stream<? extends Element> annotated(
            Class<?> type, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(type.getName()))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream());
    }

    private void rememberSource(Element element) {
        if (element instanceof TypeElement type) {
            sources.add(type.getQualifiedName().toString());
        }
    }

    private void rememberHandler(Element element) {
        if (element instanceof TypeElement type) {
            waiting.add(type.getQualifiedName().toString());
            handlers.add(type.getQualifiedName().toString());
        }
    }

    private void rememberHandling(Element element) {
        if (element instanceof TypeElement type) {
            handling.add(type.getQualifiedName().toString());
        }
    }

    /** At the end, when whatever it takes and extends has been generated. */
    private void reportForgotten(String name) {
        Compiler compiler = compiler();
        compiler.find(name)
                .ifPresent(type -> guard(
                        name,
                        type,
                        () -> new ForgottenCheck(compiler, handlers).check(type).ifPresent(this::report)));
    }

    /** A fault of our own is said in words, since compilers answer an exception with pages of a stack trace. */
    private void handle(String name) {
        compiler()
                .find(name)
                .ifPresent(handler -> guard(name, handler, () -> check(handler).ifPresent(this::conclude)));
    }

    private void guard(String name, TypeElement handler, Runnable task) {
        FaultGuard.run(
                new FaultReport("the handler " + name, Setting.of(processingEnv)),
                fault -> {
                    waiting.remove(name);
                    new Printer(processingEnv).print(fault, Optional.of(Place.of(handler)));
                },
                task);
    }

    private Compiler compiler() {
        return new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils());
    }

    private Optional<CheckedHandler> check(TypeElement handler) {
        return new HandlerCheck(compiler(), policy(handler), sources).check(handler);
    }

    private void conclude(CheckedHandler checked) {
        waiting.remove(checked.plan().handler().getQualifiedName().toString());
        checked.findings().forEach(this::report);
        write(checked.plan());
    }

    private UnhandledPolicy policy(TypeElement handler) {
        String option = processingEnv.getOptions().getOrDefault(Options.UNHANDLED, Options.ERROR);
        if (option.equals(Options.WARNING)) {
            return UnhandledPolicy.WARNING;
        }
        if (!option.equals(Options.ERROR) && !optionReported) {
            optionReported = true;
            report(HandlerFinding.at(
                    Place.of(handler),
                    Problem.BAD_OPTION,
                    Options.UNHANDLED,
                    option,
                    "`error` (the default) or `warning` (for a migration)"));
        }
        return UnhandledPolicy.ERROR;
    }

    private void report(HandlerFinding finding) {
        Printer printer = new Printer(processingEnv);
        Optional<Place> place = Optional.of(finding.place());
        if (finding.isSoftened()) {
            printer.print(finding.diagnostic(), finding.severity(), place);
        } else {
            printer.print(finding.diagnostic(), place);
        }
    }

    private void write(DispatchPlan plan) {
        try {
            DispatcherWriter.write(plan).writeTo(processingEnv.getFiler());
            if (!plan.buildFails()) {
                writeMap(plan);
            }
        } catch (FilerException taken) {
            report(HandlerFinding.at(
                    Place.of(plan.handler()),
                    Problem.NAME_TAKEN,
                    plan.qualifiedName(),
                    plan.handler().getSimpleName().toString()));
        } catch (IOException | IllegalArgumentException failure) {
            report(HandlerFinding.at(
                    Place.of(plan.handler()), Problem.HANDLER_NOT_WRITTEN, plan.qualifiedName(), failure.toString()));
        }
    }

    private void writeMap(DispatchPlan plan) throws IOException {
        String name =
                processingEnv.getElementUtils().getBinaryName(plan.handler()).toString();
        try (Writer file = processingEnv
                .getFiler()
                .createResource(
                        StandardLocation.CLASS_OUTPUT,
                        "",
                        "META-INF/casebook/handlers/" + name + ".json",
                        plan.handler())
                .openWriter()) {
            file.write(HandlingMap.write(plan));
        }
    }
}
