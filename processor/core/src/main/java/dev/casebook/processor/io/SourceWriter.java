package dev.casebook.processor.io;

import static dev.casebook.catalogue.diagnostic.BuildProblems.CANNOT_WRITE;
import static dev.casebook.catalogue.diagnostic.BuildProblems.CLASS_EXISTS;

import dev.casebook.catalogue.diagnostic.Finding;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.generate.source.OldLevelSource;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;

/** Writes generated sources through the compiler. */
public final class SourceWriter {
    private final ModuleFiler filer;
    private final Elements elements;
    private final boolean oldLevel;

    /** A writer for one compilation. */
    public SourceWriter(ProcessingEnvironment environment) {
        this.filer = new ModuleFiler(environment.getFiler(), environment.getElementUtils());
        this.elements = environment.getElementUtils();
        this.oldLevel = SourceLevel.isTooLow(environment);
    }

    /**
     * Writes one source file; a finding where the compiler refuses it.
     *
     * @param origin the element that it is generated for
     */
    public Optional<Finding> write(GeneratedFile file, Element origin) {
        try (Writer writer = create(file, origin).openWriter()) {
            (oldLevel ? OldLevelSource.of(file) : file).writeTo(writer);
            return Optional.empty();
        } catch (FilerException e) {
            return Optional.of(reason(file, e));
        } catch (IOException e) {
            return Optional.of(CANNOT_WRITE.of(file.qualifiedName(), String.valueOf(e.getMessage())));
        }
    }

    /** What a compiler says about a class that already exists, such as "Attempt to recreate a file", names no cause. */
    private Finding reason(GeneratedFile file, FilerException e) {
        return elements.getTypeElement(file.qualifiedName()) != null
                ? CLASS_EXISTS.of(file.qualifiedName())
                : CANNOT_WRITE.of(file.qualifiedName(), String.valueOf(e.getMessage()));
    }

    /** javac throws an undocumented exception if there is a folder with the name of the file. */
    private FileObject create(GeneratedFile file, Element origin) throws IOException {
        try {
            return filer.createSource(file.qualifiedName(), origin);
        } catch (IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
