package dev.casebook.processor.io;

import dev.casebook.processor.generate.GeneratedFile;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Writes generated sources through the compiler. */
public final class SourceWriter {
    private final Filer filer;

    /** A writer for one compilation. */
    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * Writes one source file.
     *
     * @param origin the element that it is generated for
     * @throws IOException if the compiler refuses it
     */
    public void write(GeneratedFile file, Element origin) throws IOException {
        try (Writer writer =
                filer.createSourceFile(file.qualifiedName(), origin).openWriter()) {
            file.writeTo(writer);
        }
    }
}
