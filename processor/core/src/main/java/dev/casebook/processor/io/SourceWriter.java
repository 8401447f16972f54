package dev.casebook.processor.io;

import static dev.casebook.catalogue.diagnostic.BuildProblems.CANNOT_WRITE;

import dev.casebook.catalogue.diagnostic.Diagnostic;
import dev.casebook.generator.generate.source.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;

/** Writes generated sources through the compiler. */
public final class SourceWriter {
    private final Filer filer;

    /** A writer for one compilation. */
    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes one source file; a finding where the compiler refuses it.
     *
     * @param origin the element that it is generated for
     */
    public Optional<Diagnostic> write(GeneratedFile file, Element origin) {
        try (Writer writer = create(file, origin).openWriter()) {
            file.writeTo(writer);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(CANNOT_WRITE.of(file.qualifiedName(), String.valueOf(e.getMessage())));
        }
    }

    /** javac throws more than it says, for a folder where the file would be. */
    private FileObject create(GeneratedFile file, Element origin) throws IOException {
        try {
            return filer.createSourceFile(file.qualifiedName(), origin);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
