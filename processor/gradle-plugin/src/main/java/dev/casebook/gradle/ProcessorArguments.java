package dev.casebook.gradle;

import java.util.ArrayList;
import java.util.List;
import org.gradle.api.file.FileCollection;
import org.gradle.api.provider.Property;
import org.gradle.api.tasks.Input;
import org.gradle.api.tasks.InputFiles;
import org.gradle.api.tasks.Internal;
import org.gradle.api.tasks.Optional;
import org.gradle.api.tasks.PathSensitive;
import org.gradle.api.tasks.PathSensitivity;
import org.gradle.process.CommandLineArgumentProvider;

/** The options of the processors. The catalogues are inputs of the compilation: an edited one compiles again. */
public final class ProcessorArguments implements CommandLineArgumentProvider {
    private final FileCollection catalogues;
    private final Property<String> unhandled;
    private final Property<String> warnings;

    ProcessorArguments(FileCollection catalogues, CasebookExtension extension) {
        this.catalogues = catalogues;
        this.unhandled = extension.getUnhandled();
        this.warnings = extension.getWarnings();
    }

    /** The name that Gradle shows for these inputs. */
    @Internal
    public String getName() {
        return "casebook";
    }

    /** The files and folders with catalogues, whatever the folder of the project is called. */
    @InputFiles
    @PathSensitive(PathSensitivity.RELATIVE)
    public FileCollection getCatalogues() {
        return catalogues;
    }

    /** What an incomplete handler is. */
    @Input
    @Optional
    public Property<String> getUnhandled() {
        return unhandled;
    }

    /** What warnings are. */
    @Input
    @Optional
    public Property<String> getWarnings() {
        return warnings;
    }

    @Override
    public Iterable<String> asArguments() {
        List<String> arguments = new ArrayList<>();
        if (!catalogues.isEmpty()) {
            arguments.add("-Acasebook.catalogue=" + catalogues.getAsPath());
        }
        if (unhandled.isPresent()) {
            arguments.add("-Acasebook.unhandled=" + unhandled.get());
        }
        if (warnings.isPresent()) {
            arguments.add("-Acasebook.warnings=" + warnings.get());
        }
        return arguments;
    }
}
