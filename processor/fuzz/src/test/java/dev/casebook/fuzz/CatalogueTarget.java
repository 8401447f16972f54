package dev.casebook.fuzz;

import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.markdown.CatalogueMarkdown;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import dev.casebook.generator.skeleton.NamesInUse;
import dev.casebook.generator.skeleton.SkeletonCatalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole way from bytes to sources: findings or sources, the same each time, and never an exception. What is accepted
 * gives sources that javac accepts. Writing sources takes ten times as long as what is before it, and javac a hundred
 * times: see {@link Depth}.
 */
public final class CatalogueTarget {
    private static final GenerationTarget TARGET = new GenerationTarget(
            "fuzz", CodedException.class.getName(), ReaderScope.CALLS, Optional.empty(), "fuzz.yaml");

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        check(bytes, Depth.of(bytes));
    }

    /** Checks an input as far as a depth. */
    static void check(byte[] bytes, Depth depth) {
        Checked<Catalogue> checked = CatalogueCompiler.compile("fuzz.yaml", bytes);
        List<String> messages = FindingsText.of(checked.findings());
        Checked<Catalogue> again = CatalogueCompiler.compile("fuzz.yaml", bytes);
        Promise.keep(FindingsText.of(again.findings()).equals(messages), "other findings of the same text");
        Promise.keep(checked.hasErrors() || checked.value().isPresent(), "neither a finding nor a catalogue");

        Optional<Plan> plan = plan(checked);
        if (depth.compareTo(Depth.SOURCES) >= 0) {
            SortedMap<String, String> sources = sources(plan);
            Promise.keep(sources(plan(again)).equals(sources), "other sources of the same text");
            if (!checked.hasErrors()) {
                checked.value().ifPresent(CatalogueMarkdown::of);
                compile(checked.value().orElseThrow(), sources, depth);
            }
        }
    }

    private static void compile(Catalogue catalogue, SortedMap<String, String> sources, Depth depth) {
        if (depth == Depth.CLASSES && !namesClasses(catalogue)) {
            Sources.compile(sources);
        }
    }

    private static Optional<Plan> plan(Checked<Catalogue> checked) {
        return checked.value()
                .map(catalogue -> checked.hasErrors() ? skeleton(catalogue) : CataloguePlanner.plan(catalogue, TARGET));
    }

    private static SortedMap<String, String> sources(Optional<Plan> plan) {
        SortedMap<String, String> sources = new TreeMap<>();
        plan.ifPresent(found -> Generators.generate(found)
                .forEach(file -> Promise.keep(
                        sources.put(file.qualifiedName(), text(file)) == null,
                        "two files of one name: " + file.qualifiedName())));
        return sources;
    }

    private static Plan skeleton(Catalogue catalogue) {
        return CataloguePlanner.plan(SkeletonCatalogue.of(catalogue, NamesInUse.unknown()), TARGET)
                .asSkeleton();
    }

    private static String text(GeneratedFile file) {
        try {
            StringBuilder text = new StringBuilder();
            file.writeTo(text);
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the compiler would look for classes that are not there; the processor says so, and it does not run here. */
    private static boolean namesClasses(Catalogue catalogue) {
        return catalogue.errors().stream()
                .flatMap(error -> error.thrown().parameters().stream())
                .anyMatch(parameter -> parameter.type().value().contains("."));
    }

    private CatalogueTarget() {}
}
