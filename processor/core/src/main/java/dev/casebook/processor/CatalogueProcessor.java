package dev.casebook.processor;

import static java.util.Objects.requireNonNull;

import dev.casebook.ErrorCatalogue;
import dev.casebook.processor.compiler.ProcessorOptions;
import dev.casebook.processor.io.CatalogueRequest;
import dev.casebook.processor.io.CompilerReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Generates the API of each {@code @ErrorCatalogue}.
 *
 * <p>To Gradle it is <em>aggregating</em>: what it writes follows from more than the annotated element, namely from a file,
 * from the classes that this file names, from the libraries of the module and from the other catalogues of a package. An
 * isolating processor would not be run again when one of these changes.
 */
public final class CatalogueProcessor extends AbstractProcessor {
    private @Nullable CompilerReport report;
    private @Nullable CatalogueStep step;
    private boolean optionsChecked;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        report = new CompilerReport(environment.getElementUtils());
        step = new CatalogueStep(environment, report);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ErrorCatalogue.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return ProcessorOptions.ALL;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the annotation: nobody else reads it, and unclaimed ones are warned about under {@code -Xlint:processing}. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        requireNonNull(report).rememberSources(round.getRootElements().size());
        requireNonNull(step).startRound(round.getRootElements());
        List<CatalogueRequest> requests = new ArrayList<>();
        for (TypeElement annotation : annotations) {
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                CatalogueRequest.of(element, processingEnv.getElementUtils()).ifPresent(requests::add);
            }
        }
        // compilers differ in their order: of two catalogues in one package the package's own counts
        requests.sort(
                Comparator.comparingInt(request -> request.place().element().getKind() == ElementKind.PACKAGE ? 0 : 1));
        requests.forEach(this::generate);
        if (round.processingOver()) {
            requireNonNull(report).print(processingEnv, requireNonNull(step)::shownPath);
        }
        return true;
    }

    private void generate(CatalogueRequest request) {
        if (!optionsChecked) {
            optionsChecked = true;
            requireNonNull(report).add(request.place(), ProcessorOptions.check(processingEnv.getOptions()));
        }
        requireNonNull(step).run(request);
    }
}
