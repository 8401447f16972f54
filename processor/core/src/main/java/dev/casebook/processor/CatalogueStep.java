package dev.casebook.processor;

import static dev.casebook.catalogue.diagnostic.BuildProblems.BAD_CATALOGUE_PATH;
import static dev.casebook.catalogue.diagnostic.BuildProblems.NO_READER;
import static dev.casebook.catalogue.diagnostic.BuildProblems.PATH_FROM_PROJECT;
import static dev.casebook.catalogue.diagnostic.BuildProblems.SHARED_CATALOGUE;
import static dev.casebook.catalogue.diagnostic.BuildProblems.TWO_CATALOGUES;
import static dev.casebook.catalogue.diagnostic.BuildProblems.UNNAMED_PACKAGE;

import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.catalogue.file.FilePath;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.skeleton.NamesInUse;
import dev.casebook.generator.skeleton.SkeletonCatalogue;
import dev.casebook.processor.compiler.ProcessorOptions;
import dev.casebook.processor.environment.EnvironmentCheck;
import dev.casebook.processor.io.CatalogueLocator;
import dev.casebook.processor.io.CataloguePath;
import dev.casebook.processor.io.CatalogueRequest;
import dev.casebook.processor.io.CompilationDescription;
import dev.casebook.processor.io.CompilerFiles;
import dev.casebook.processor.io.CompilerReport;
import dev.casebook.processor.io.SourceIdentifiers;
import dev.casebook.processor.io.SourceLevel;
import dev.casebook.processor.io.SourceWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;

/** One catalogue's way through the house: locate, compile, report, plan and write. */
final class CatalogueStep {
    private final ProcessingEnvironment environment;
    private final CompilerReport report;
    private final CatalogueLocator locator;
    private final EnvironmentCheck checks;
    private final SourceWriter writer;
    private final Set<String> packages = new HashSet<>();
    private NamesInUse namesInUse = NamesInUse.unknown();
    private int rounds;
    private boolean levelReported;

    CatalogueStep(ProcessingEnvironment environment, CompilerReport report) {
        this.environment = environment;
        this.report = report;
        this.locator = new CatalogueLocator(
                environment.getFiler(),
                environment.getElementUtils(),
                Optional.ofNullable(environment.getOptions().get(ProcessorOptions.CATALOGUE)));
        this.checks = new EnvironmentCheck(environment, locator);
        this.writer = new SourceWriter(environment);
    }

    /** Remembers the classes of the first round, which are the user's own; those of later rounds are generated. */
    void startRound(Set<? extends Element> elements) {
        namesInUse =
                rounds++ == 0 ? NamesInUse.of(() -> SourceIdentifiers.of(environment, elements)) : NamesInUse.unknown();
    }

    /** The path that findings show for a file's path from the resources root. */
    String shownPath(String path) {
        return locator.shownPath(path);
    }

    /** Generates what a request asks for; after a fault of our own, a skeleton, so that the fault stays the only message. */
    void run(CatalogueRequest request) {
        FaultReport fault =
                new FaultReport("the catalogue `" + request.path() + "`", CompilationDescription.of(environment));
        FaultGuard.run(
                fault,
                finding -> {
                    report.add(request.place(), finding);
                    FaultGuard.run(fault, again -> {}, () -> writeSkeleton(request));
                },
                () -> run(request, fault));
    }

    private void run(CatalogueRequest request, FaultReport fault) {
        locator.lookFrom(request.place().element());
        Optional<Finding> level = SourceLevel.check(environment);
        if (level.isPresent()) {
            refuseLevel(request, level.get());
        } else if (request.packageName().isEmpty()) {
            report.add(request.place(), UNNAMED_PACKAGE.of());
        } else if (!packages.add(request.packageName())) {
            report.add(request.place(), TWO_CATALOGUES.of(request.packageName()));
        } else {
            Checked<Catalogue> checked = read(request);
            report.add(request.place(), checked.findings());
            generate(request, checked, fault);
        }
    }

    private void refuseLevel(CatalogueRequest request, Finding finding) {
        if (!levelReported) {
            levelReported = true;
            report.add(request.place(), finding);
        }
        Optional<Catalogue> catalogue = CataloguePath.of(request.path(), request.packageName())
                .flatMap(path -> CatalogueCompiler.compile(path.value(), new CompilerFiles(locator))
                        .value());
        catalogue.ifPresent(found -> writeSkeleton(found, request));
    }

    private Checked<Catalogue> read(CatalogueRequest request) {
        return CataloguePath.of(request.path(), request.packageName())
                .map(path -> read(request, path))
                .orElseGet(() -> noPath(request));
    }

    /** What there is without a file: types under the name that the file would probably give them. */
    private static Checked<Catalogue> noPath(CatalogueRequest request) {
        Finding finding = BAD_CATALOGUE_PATH.of(request.path());
        return new Checked<>(Optional.of(CatalogueCompiler.nothing(request.path())), List.of(finding));
    }

    private Checked<Catalogue> read(CatalogueRequest request, CataloguePath path) {
        return FilePath.withoutSourceFolder(path.value())
                .map(fromRoot -> readFromRoot(path, fromRoot))
                .orElseGet(() -> readFile(request, path));
    }

    /** Such a path may lead to the file by accident, from the folder of the build: then edits of it are not seen. */
    private Checked<Catalogue> readFromRoot(CataloguePath path, String fromRoot) {
        Finding finding = PATH_FROM_PROJECT.of(path.value(), fromRoot);
        Optional<Catalogue> meant =
                CatalogueCompiler.compile(fromRoot, new CompilerFiles(locator)).value();
        return new Checked<>(meant, List.of(finding));
    }

    private Checked<Catalogue> readFile(CatalogueRequest request, CataloguePath path) {
        locator.find(path)
                .found()
                .ifPresent(found -> report.add(request.place(), checks.checkFile(request, found, path)));
        Checked<Catalogue> checked = CatalogueCompiler.compile(path.value(), new CompilerFiles(locator));
        List<Finding> findings = new ArrayList<>(checked.findings());
        checked.value().ifPresent(catalogue -> findings.addAll(checks.checkClasses(catalogue, request)));
        return new Checked<>(checked.value(), findings);
    }

    private void generate(CatalogueRequest request, Checked<Catalogue> checked, FaultReport fault) {
        List<Finding> base = checks.checkBase(request);
        report.add(request.basePlace(), base);
        checked.value()
                .map(catalogue -> checked.hasErrors() || !base.isEmpty()
                        ? skeleton(catalogue, request)
                        : CataloguePlanner.plan(catalogue, target(catalogue, request, request.baseClass())))
                .ifPresent(plan -> report.add(request.place(), write(plan, request, fault)));
    }

    private void writeSkeleton(CatalogueRequest request) {
        writeSkeleton(read(request).value().orElseThrow(), request);
    }

    private void writeSkeleton(Catalogue catalogue, CatalogueRequest request) {
        Plan plan = skeleton(catalogue, request);
        // what was written before the fault is refused now, and that is no finding
        Generators.generate(plan)
                .forEach(file -> writer.write(file, request.place().element()));
    }

    private Plan skeleton(Catalogue catalogue, CatalogueRequest request) {
        return CataloguePlanner.plan(
                        SkeletonCatalogue.of(catalogue, namesInUse),
                        target(catalogue, request, CodedException.class.getName()))
                .asSkeleton();
    }

    private GenerationTarget target(Catalogue catalogue, CatalogueRequest request, String baseClass) {
        String origin = CataloguePath.of(request.path(), request.packageName())
                .map(CataloguePath::value)
                .orElse(request.path());
        return new GenerationTarget(
                request.packageName(),
                baseClass,
                checks.reading(request),
                checks.published(catalogue, request),
                origin);
    }

    private List<Finding> write(Plan plan, CatalogueRequest request, FaultReport fault) {
        String root = plan.roots().exception();
        Optional<String> holder = checks.holder(plan.packageName(), root);
        if (holder.isPresent()) {
            return List.of(SHARED_CATALOGUE.of(plan.packageName(), root, holder.get()));
        }
        List<Finding> findings = new ArrayList<>();
        if (plan.hasEnvelopes() && !plan.hasReader() && !plan.catalogue().accepts(NO_READER.problem())) {
            findings.add(NO_READER.of(plan.roots().reader()));
        }
        List<Finding> failures = new ArrayList<>();
        Generators.generate(plan)
                .forEach(file -> FaultGuard.run(
                        fault,
                        failures::add,
                        () -> writer.write(file, request.place().element()).ifPresent(failures::add)));
        // whatever stopped the first file stopped the others
        failures.stream().findFirst().ifPresent(findings::add);
        return findings;
    }
}
