package dev.casebook.processor.io;

import static dev.casebook.catalogue.diagnostic.BuildProblems.CANNOT_WRITE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.generate.source.OldLevelSource;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.FileObject;

/** Writes generated sources through the compiler. */
public final class SourceWriter {
    private final ModuleFiler filer;
    private final boolean oldLevel;

    /** A writer for one compilation. */
    public SourceWriter(ProcessingEnvironment environment) {
        this.filer = new ModuleFiler(environment.getFiler(), environment.getElementUtils());
        this.oldLevel = SourceLevel.isTooLow(environment);
    }

    /**
     * Writes one source file; a finding where the compiler refuses it.
     *
     * @param origin the element that it is generated for
     */
    public Optional<Diagnostic> write(GeneratedFile file, Element origin) {
        try (Writer writer = create(file, origin).openWriter()) {
            (oldLevel ? OldLevelSource.of(file) : file).writeTo(writer);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(CANNOT_WRITE.of(file.qualifiedName(), String.valueOf(e.getMessage())));
        }
    }

    /** javac throws more than it says, for a folder where the file would be. */
    private FileObject create(GeneratedFile file, Element origin) throws IOException {
        try {
            return filer.createSource(file.qualifiedName(), origin);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
