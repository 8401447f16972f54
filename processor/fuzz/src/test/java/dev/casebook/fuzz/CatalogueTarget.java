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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The whole way from bytes to sources: findings or sources, the same each time, and never an exception. What is accepted
 * gives sources that javac accepts; that takes a hundred times as long, so it is asked for one input of 128.
 */
public final class CatalogueTarget {
    private static final GenerationTarget TARGET = new GenerationTarget(
            "fuzz", CodedException.class.getName(), ReaderScope.CALLS, Optional.empty(), "fuzz.yaml");
    private static final int SAMPLE = 128;

    /** What the fuzzer calls. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Checked<Catalogue> checked = CatalogueCompiler.compile("fuzz.yaml", bytes);
        List<String> messages = FindingsText.of(checked.findings());
        SortedMap<String, String> sources = sources(checked);

        Checked<Catalogue> again = CatalogueCompiler.compile("fuzz.yaml", bytes);
        Promise.keep(FindingsText.of(again.findings()).equals(messages), "other findings of the same text");
        Promise.keep(sources(again).equals(sources), "other sources of the same text");
        if (!checked.hasErrors()) {
            Promise.keep(checked.value().isPresent(), "neither a finding nor a catalogue");
            checked.value().ifPresent(CatalogueMarkdown::of);
            if (Math.floorMod(Arrays.hashCode(bytes), SAMPLE) == 0
                    && !namesClasses(checked.value().orElseThrow())) {
                Sources.compile(sources);
            }
        }
    }

    private static SortedMap<String, String> sources(Checked<Catalogue> checked) {
        SortedMap<String, String> sources = new TreeMap<>();
        checked.value()
                .map(catalogue -> checked.hasErrors() ? skeleton(catalogue) : CataloguePlanner.plan(catalogue, TARGET))
                .ifPresent(plan -> Generators.generate(plan)
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
