package dev.casebook.processor;

import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.catalogue.diagnostic.FaultGuard;
import dev.casebook.catalogue.diagnostic.FaultReport;
import dev.casebook.catalogue.diagnostic.Problem;
import dev.casebook.catalogue.diagnostic.Shown;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import dev.casebook.generator.skeleton.Repair;
import dev.casebook.processor.io.CatalogueLocator;
import dev.casebook.processor.io.CataloguePath;
import dev.casebook.processor.io.CatalogueRequest;
import dev.casebook.processor.io.CompilerFiles;
import dev.casebook.processor.io.CompilerReport;
import dev.casebook.processor.io.DigestComparison;
import dev.casebook.processor.io.ForeignClasses;
import dev.casebook.processor.io.Libraries;
import dev.casebook.processor.io.OtherModules;
import dev.casebook.processor.io.SourceWriter;
import dev.casebook.processor.io.UserClasses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One catalogue's way through the house: locate, compile, print, plan and write. */
record CatalogueStep(
        CatalogueLocator locator,
        Libraries libraries,
        UserClasses classes,
        OtherModules modules,
        DigestComparison digests,
        ForeignClasses foreign,
        CompilerReport report,
        SourceWriter writer,
        Set<String> packages,
        FaultReport fault) {
    void run(CatalogueRequest request) {
        if (request.packageName().isEmpty()) {
            report.add(request.place(), Diagnostic.of(Problem.UNNAMED_PACKAGE));
        } else if (!packages.add(request.packageName())) {
            report.add(request.place(), Diagnostic.of(Problem.TWO_CATALOGUES, request.packageName()));
        } else {
            Checked<Catalogue> checked = read(request);
            report.add(request.place(), checked.findings());
            generate(request, checked);
        }
    }

    private Checked<Catalogue> read(CatalogueRequest request) {
        return CataloguePath.of(request.path(), request.packageName())
                .map(path -> read(request, path))
                .orElseGet(() -> noPath(request));
    }

    /** What there is without a file: types under the name that the file would probably give them. */
    private static Checked<Catalogue> noPath(CatalogueRequest request) {
        Diagnostic finding = Diagnostic.of(Problem.BAD_CATALOGUE_PATH, Shown.of(request.path()));
        return new Checked<>(Optional.of(CatalogueCompiler.nothing(request.path())), List.of(finding));
    }

    private Checked<Catalogue> read(CatalogueRequest request, CataloguePath path) {
        locator.find(path).found().ifPresent(found -> compare(request, path, found));
        return withTypes(CatalogueCompiler.compile(path.value(), new CompilerFiles(locator)), request);
    }

    private void compare(CatalogueRequest request, CataloguePath path, CatalogueLocator.Found found) {
        modules.check(request, found, path).ifPresent(finding -> report.add(request.place(), finding));
        digests.compare(request, path).ifPresent(finding -> report.add(request.place(), finding));
    }

    private Checked<Catalogue> withTypes(Checked<Catalogue> checked, CatalogueRequest request) {
        List<Diagnostic> findings = new ArrayList<>(checked.findings());
        checked.value().ifPresent(catalogue -> findings.addAll(classes.check(catalogue, request)));
        return new Checked<>(checked.value(), findings);
    }

    private void generate(CatalogueRequest request, Checked<Catalogue> checked) {
        List<Diagnostic> base = classes.checkBase(request);
        report.add(request.basePlace(), base);
        String baseClass = base.isEmpty() ? request.baseClass() : CodedException.class.getName();
        checked.value()
                .map(catalogue -> checked.hasErrors() || !base.isEmpty()
                        ? skeleton(catalogue, request)
                        : CataloguePlanner.plan(catalogue, target(catalogue, request, baseClass)))
                .ifPresent(
                        plan -> foreign.holder(plan.packageName(), plan.roots().exception())
                                .ifPresentOrElse(holder -> refuse(plan, holder, request), () -> write(plan, request)));
    }

    private void refuse(Plan plan, String holder, CatalogueRequest request) {
        report.add(
                request.place(),
                Diagnostic.of(
                        Problem.SHARED_CATALOGUE,
                        plan.packageName(),
                        plan.roots().exception(),
                        holder));
    }

    /**
     * Writes what can be written after a fault: the types of the catalogue without their content, so that the fault stays
     * the only message.
     */
    void writeSkeleton(CatalogueRequest request) {
        Plan plan = skeleton(read(request).value().orElseThrow(), request);
        Generators.generate(plan).forEach(file -> {
            try {
                writer.write(file, request.place().element());
            } catch (IOException e) {
                // it was written before the fault
            }
        });
    }

    private Plan skeleton(Catalogue catalogue, CatalogueRequest request) {
        return CataloguePlanner.plan(Repair.of(catalogue), target(catalogue, request, CodedException.class.getName()))
                .asSkeleton();
    }

    private GenerationTarget target(Catalogue catalogue, CatalogueRequest request, String baseClass) {
        ReaderScope reading = libraries.reading(request.place().element());
        String origin = CataloguePath.of(request.path(), request.packageName())
                .map(CataloguePath::value)
                .orElse(request.path());
        return new GenerationTarget(
                request.packageName(), baseClass, reading, classes.published(catalogue, request), origin);
    }

    private void write(Plan plan, CatalogueRequest request) {
        if (plan.hasEnvelopes() && !plan.hasReader() && !plan.catalogue().accepts(Problem.NO_JSON)) {
            report.add(
                    request.place(), Diagnostic.of(Problem.NO_JSON, plan.roots().reader()));
        }
        List<Diagnostic> failures = new ArrayList<>();
        Generators.generate(plan)
                .forEach(file -> FaultGuard.run(fault, failures::add, () -> write(file, request, failures)));
        // whatever stopped the first stopped the others
        failures.stream().findFirst().ifPresent(failure -> report.add(request.place(), failure));
    }

    private void write(GeneratedFile file, CatalogueRequest request, List<Diagnostic> failures) {
        try {
            writer.write(file, request.place().element());
        } catch (IOException e) {
            failures.add(Diagnostic.of(Problem.CANNOT_WRITE, file.qualifiedName(), String.valueOf(e.getMessage())));
        }
    }
}
