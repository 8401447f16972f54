package dev.casebook.benchmarks.build;

import dev.casebook.catalogue.bind.CatalogueBinder;
import dev.casebook.catalogue.diagnostic.Findings;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.overlay.AssembledCatalogue;
import dev.casebook.catalogue.rules.Rules;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;

/** Goes from YAML to sources once, in a process of its own, and prints what each stage took in milliseconds. */
final class PhaseRun {
    private long since = System.nanoTime();

    public static void main(String[] arguments) throws IOException {
        String yaml = Files.readString(Path.of(arguments[0]));
        new PhaseRun().run(yaml);
    }

    private void run(String yaml) throws IOException {
        SourceText source = SourceText.of("shop.yaml", yaml);
        Findings findings = new Findings();
        since = System.nanoTime();
        AssembledCatalogue assembly = AssembledCatalogue.read(source, FileLookup.nowhere(), findings);
        print(Phase.PARSE);
        Catalogue catalogue = CatalogueBinder.bind(assembly.tree().root(), source, assembly.amended(), findings)
                .orElseThrow();
        print(Phase.BIND);
        Rules.check(catalogue, findings);
        print(Phase.RULES);
        Plan plan = CataloguePlanner.plan(
                catalogue,
                new GenerationTarget(
                        "shop", "dev.casebook.CodedException", ReaderScope.NOTHING, Optional.empty(), "shop.yaml"));
        print(Phase.PLAN);
        // one file after the other, as the processor does it
        for (Iterator<GeneratedFile> files = Generators.generate(plan).iterator(); files.hasNext(); ) {
            files.next().writeTo(new StringWriter());
        }
        print(Phase.EMIT);
    }

    private void print(Phase phase) {
        System.out.println(phase + " " + (System.nanoTime() - since) / 1e6);
        since = System.nanoTime();
    }
}
