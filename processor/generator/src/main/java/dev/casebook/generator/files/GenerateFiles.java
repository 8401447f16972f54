package dev.casebook.generator.files;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Objects.requireNonNull;

import dev.casebook.CodedException;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.OutputFiles;
import dev.casebook.catalogue.model.Amended;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.naming.QualifiedNames;
import dev.casebook.catalogue.naming.RootNames;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.Plan;
import dev.casebook.generator.plan.ReaderScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Generates a catalogue's sources into a folder: the same bytes that the processor writes.
 *
 * @param packageName the package to generate into
 * @param out the folder of the sources, such as {@code build/generated}
 * @param options what the processor learns from the annotation and from the compiler
 */
public record GenerateFiles(String packageName, Path out, Options options) {
    private static final String READER = "dev.casebook.reader.ErrorReader";
    private static final String CALLS = "dev.casebook.http.client.HttpCalls";

    /**
     * What is generated.
     *
     * @param baseClass the qualified name of the class that the root extends
     * @param reader whether a reader is generated, where the catalogue has envelopes and the class path allows it
     * @param classPath jars and folders that the sources are compiled with; if it is empty, {@code casebook-reader} is
     *     taken to be among them, and {@code casebook-http-client} not
     */
    public record Options(Optional<String> baseClass, boolean reader, List<Path> classPath) {
        public Options {
            requireNonNull(baseClass, "baseClass");
            classPath = List.copyOf(classPath);
        }

        /** A reader and nothing else that is special. */
        public static Options standard() {
            return new Options(Optional.empty(), true, List.of());
        }
    }

    /**
     * What was written.
     *
     * @param files the number of sources of the catalogue
     * @param changed the files that changed
     * @param removed the files of an earlier run that were removed
     */
    public record Written(int files, List<Path> changed, List<Path> removed) {
        public Written {
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }
    }

    /**
     * Where sources go.
     *
     * @throws IllegalArgumentException if the package or the base class is no name of Java; the message is for people
     */
    public GenerateFiles {
        requireNonNull(out, "out");
        requireNonNull(options, "options");
        requireName(packageName, "the package");
        options.baseClass().ifPresent(name -> requireName(name, "the base class"));
    }

    private static void requireName(String name, String what) {
        if (!QualifiedNames.isOne(name)) {
            throw new IllegalArgumentException(
                    what + " is `" + name + "`, which is no name of Java, such as `com.acme.shop`");
        }
    }

    /**
     * Generates. Files whose bytes stay the same are not written. Of the files of an earlier run that are not generated any
     * more, those are removed that carry {@code @Generated}.
     *
     * @param catalogue a catalogue without errors among its findings
     * @param origin its path from the resources root, such as {@code com/acme/billing.yaml}
     * @throws IOException if a file cannot be read or written; the message is for people
     */
    public Written run(Catalogue catalogue, String origin) throws IOException {
        Plan plan = CataloguePlanner.plan(catalogue, target(catalogue, origin));
        List<CatalogueFile> files = new ArrayList<>();
        Generators.generate(plan)
                .forEach(file -> files.add(CatalogueFile.of(
                        file.qualifiedName().replace('.', '/') + ".java",
                        file.source().getBytes(US_ASCII))));
        GeneratedManifest manifest =
                GeneratedManifest.of(out, packageName, plan.roots().name());
        List<CatalogueFile> all = new ArrayList<>(files);
        all.add(manifest.file(files));
        List<Path> stale = manifest.stale(files);
        List<Path> changed = OutputFiles.write(out, all);
        for (Path file : stale) {
            Files.delete(file);
        }
        return new Written(files.size(), changed, stale);
    }

    private GenerationTarget target(Catalogue catalogue, String origin) throws IOException {
        ClassPathNames classes = new ClassPathNames(options.classPath());
        return new GenerationTarget(
                packageName,
                options.baseClass().orElse(CodedException.class.getName()),
                options.reader() ? reading(classes) : ReaderScope.NOTHING,
                published(catalogue, classes),
                origin);
    }

    private static ReaderScope reading(ClassPathNames classes) throws IOException {
        if (classes.places().isEmpty()) {
            return ReaderScope.BODIES;
        }
        if (!classes.has(READER)) {
            return ReaderScope.NOTHING;
        }
        return classes.has(CALLS) ? ReaderScope.CALLS : ReaderScope.BODIES;
    }

    private Optional<String> published(Catalogue catalogue, ClassPathNames classes) throws IOException {
        Optional<Amended> amended =
                catalogue.amends().filter(each -> !each.packageName().equals(packageName));
        if (amended.isEmpty() || amended.get().packageName().isEmpty()) {
            return Optional.empty();
        }
        String root = amended.get().packageName() + "."
                + new RootNames(amended.get().name().value()).exception();
        return classes.has(root) ? Optional.of(root) : Optional.empty();
    }
}
