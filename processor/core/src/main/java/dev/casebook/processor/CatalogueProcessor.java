package dev.casebook.processor;

import dev.casebook.ErrorCatalogue;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.processor.io.CatalogueLocator;
import dev.casebook.processor.io.CatalogueRequest;
import dev.casebook.processor.io.CompilerFiles;
import dev.casebook.processor.io.CompilerReport;
import dev.casebook.processor.io.DigestComparison;
import dev.casebook.processor.io.ForeignClasses;
import dev.casebook.processor.io.Libraries;
import dev.casebook.processor.io.Options;
import dev.casebook.processor.io.OtherModules;
import dev.casebook.processor.io.Setting;
import dev.casebook.processor.io.SourceWriter;
import dev.casebook.processor.io.UserClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Generates the API of each {@code @ErrorCatalogue}.
 *
 * <p>To Gradle it is <em>aggregating</em>: what it writes follows from more than the annotated element, namely from a file,
 * from the classes that this file names, from the libraries of the module and from the other catalogues of a package. An
 * isolating processor would not be run again when one of these changes.
 */
public final class CatalogueProcessor extends AbstractProcessor {
    private final Set<String> packages = new HashSet<>();
    private final CompilerReport report = new CompilerReport();
    private boolean optionsChecked;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(ErrorCatalogue.class.getName());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.ALL;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /** Claims the annotation: nobody else reads it, and unclaimed ones are warned about under {@code -Xlint:processing}. */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
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
            report.print(processingEnv);
        }
        return true;
    }

    private void generate(CatalogueRequest request) {
        if (!optionsChecked) {
            optionsChecked = true;
            report.add(request.place(), Options.check(processingEnv.getOptions()));
        }
        FaultReport fault = new FaultReport("the catalogue `" + request.path() + "`", Setting.of(processingEnv));
        CatalogueStep step = step(fault);
        FaultGuard.run(
                fault,
                finding -> {
                    report.add(request.place(), finding);
                    FaultGuard.run(fault, again -> {}, () -> step.writeSkeleton(request));
                },
                () -> step.run(request));
    }

    private CatalogueStep step(FaultReport fault) {
        CatalogueLocator locator = locator(processingEnv);
        return new CatalogueStep(
                locator,
                new Libraries(processingEnv.getElementUtils()),
                new UserClasses(processingEnv.getElementUtils(), processingEnv.getTypeUtils()),
                new OtherModules(processingEnv.getElementUtils()),
                new DigestComparison(processingEnv.getElementUtils(), new CompilerFiles(locator)),
                new ForeignClasses(processingEnv.getFiler()),
                report,
                new SourceWriter(processingEnv.getFiler()),
                packages,
                fault);
    }

    private static CatalogueLocator locator(ProcessingEnvironment environment) {
        return new CatalogueLocator(
                environment.getFiler(),
                environment.getElementUtils(),
                Optional.ofNullable(environment.getOptions().get(Options.CATALOGUE)));
    }
}
