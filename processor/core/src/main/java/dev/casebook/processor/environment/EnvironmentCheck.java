package dev.casebook.processor.environment;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.plan.ReaderScope;
import dev.casebook.processor.compiler.CompilerTypes;
import dev.casebook.processor.io.CatalogueLocator;
import dev.casebook.processor.io.CataloguePath;
import dev.casebook.processor.io.CatalogueRequest;
import dev.casebook.processor.io.CompilerFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** What the code that is generated meets: the user's classes, libraries and modules, and what a build tool saw of the catalogue. */
public final class EnvironmentCheck {
    private final OtherModuleCheck modules;
    private final DigestCheck digests;
    private final BaseClassCheck baseClasses;
    private final ParameterTypeCheck parameters;
    private final PublishedTypeFinder published;
    private final ForeignClassFinder foreign;
    private final KaptCheck kapt;
    private final ReaderLibraries libraries;

    /** The checks of one compilation. */
    public EnvironmentCheck(ProcessingEnvironment environment, CatalogueLocator locator) {
        CompilerTypes compiler = new CompilerTypes(environment.getElementUtils(), environment.getTypeUtils());
        this.modules = new OtherModuleCheck(compiler.elements());
        this.digests = new DigestCheck(compiler.elements(), new CompilerFiles(locator));
        this.baseClasses = new BaseClassCheck(compiler);
        this.parameters = new ParameterTypeCheck(compiler);
        this.published = new PublishedTypeFinder(compiler.elements());
        this.foreign = new ForeignClassFinder(environment.getFiler());
        this.kapt = new KaptCheck(environment.getOptions(), foreign);
        this.libraries = new ReaderLibraries(compiler.elements());
    }

    /** What is wrong with the place where the catalogue was found. */
    public List<Finding> checkFile(CatalogueRequest request, CatalogueLocator.Found found, CataloguePath path) {
        return Stream.of(modules.check(request, found, path), digests.compare(request, path), kapt.check(path))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the base class of the generated root lacks. */
    public List<Finding> checkBase(CatalogueRequest request) {
        return baseClasses.check(request);
    }

    /** What is wrong with the classes that the catalogue names. */
    public List<Finding> checkClasses(Catalogue catalogue, CatalogueRequest request) {
        List<Finding> findings = new ArrayList<>(parameters.check(catalogue, request));
        published.check(catalogue, request).ifPresent(findings::add);
        return findings;
    }

    /** The qualified name of the root that was generated from the amended catalogue, where it can be seen. */
    public Optional<String> published(Catalogue catalogue, CatalogueRequest request) {
        return published.root(catalogue, request);
    }

    /** The jar or folder that has the class already and is not the module's own. */
    public Optional<String> holder(String packageName, String className) {
        return foreign.holder(packageName, className);
    }

    /** What a reader in the module of the request could read. */
    public ReaderScope reading(CatalogueRequest request) {
        return libraries.reading(request.place().element());
    }
}
