package dev.casebook.cli;

import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.generator.files.GenerateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code casebook generate}: the sources that the processor writes. */
@Command(
        name = "generate",
        description = "Generates the Java sources of a catalogue, as the processor does.",
        mixinStandardHelpOptions = true,
        versionProvider = ToolVersion.class,
        footer = {"", "Example: casebook generate shop.yaml --package com.acme.shop --out build/generated"})
final class GenerateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "CATALOGUE", description = "The catalogue.")
    private String catalogue = "";

    @Option(names = "--package", required = true, paramLabel = "NAME", description = "The package to generate into.")
    private String packageName = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder of the sources.")
    private Path out = Path.of("");

    @Option(names = "--base-class", paramLabel = "NAME", description = "The class that the root exception extends.")
    private @Nullable String baseClass;

    @Option(names = "--no-reader", description = "No class that reads bodies.")
    private boolean noReader;

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            defaultValue = "",
            description =
                    "What the sources are compiled with: decides about the reader, its HTTP calls, and types of an"
                            + " amended catalogue; its jars can have catalogues.")
    private String classPath = "";

    GenerateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> places = ClassPathOption.paths(classPath);
        GenerateFiles files = new GenerateFiles(
                packageName, out, new GenerateFiles.Options(Optional.ofNullable(baseClass), !noReader, places));
        NamedCatalogues named = new NamedCatalogues(
                terminal,
                places.stream()
                        .filter(place -> place.toString().endsWith(".jar"))
                        .toList());
        Catalogue read = named.read(catalogue);
        GenerateFiles.Written written =
                files.run(read, named.state(catalogue).source().path());
        terminal.print("sources: " + written.files() + ", written: "
                + written.changed().size() + ", removed: " + written.removed().size() + "\n");
        return ExitStatus.FINE;
    }
}
