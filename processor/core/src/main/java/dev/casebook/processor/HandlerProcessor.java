package dev.casebook.processor;

import static java.util.Objects.requireNonNull;

import dev.casebook.ErrorCatalogue;
import dev.casebook.ErrorHandler;
import dev.casebook.Handles;
import dev.casebook.generated.CatalogueEntry;
import dev.casebook.generated.Generated;
import dev.casebook.generated.Skeleton;
import dev.casebook.processor.compiler.ProcessorOptions;
import dev.casebook.processor.io.CompilerReport;
import dev.casebook.processor.io.SourceLevel;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

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
    private boolean catalogueSeen;
    private @Nullable CompilerReport report;
    private @Nullable HandlerStep step;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        report = new CompilerReport(environment.getElementUtils());
        step = new HandlerStep(environment, report);
    }

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
        return ProcessorOptions.ALL;
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
        round.getRootElements().forEach(element -> addName(element, sources));
        annotated(ErrorHandler.class, annotations, round).forEach(element -> {
            addName(element, waiting);
            addName(element, handlers);
        });
        annotated(Handles.class, annotations, round)
                .map(Element::getEnclosingElement)
                .forEach(element -> addName(element, handling));
        if (SourceLevel.isTooLow(processingEnv)) {
            refuse(round);
        } else if (round.processingOver()) {
            handling.forEach(name -> requireNonNull(step).checkForgotten(name, handlers));
            requireNonNull(report).print(processingEnv, UnaryOperator.identity());
        } else {
            waiting.removeIf(name -> requireNonNull(step).run(name, sources) == HandlerStep.State.DONE);
        }
        return true;
    }

    /** Where there is a catalogue too, its processor says so. */
    private void refuse(RoundEnvironment round) {
        catalogueSeen |= !round.getElementsAnnotatedWith(ErrorCatalogue.class).isEmpty();
        if (round.processingOver() && !catalogueSeen) {
            requireNonNull(step).refuseSourceLevel(handlers);
            requireNonNull(report).print(processingEnv, UnaryOperator.identity());
        }
    }

    private static Stream<? extends Element> annotated(
            Class<?> type, Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(type.getName()))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream());
    }

    private static void addName(Element element, Set<String> names) {
        if (element instanceof TypeElement type) {
            names.add(type.getQualifiedName().toString());
        }
    }
}
