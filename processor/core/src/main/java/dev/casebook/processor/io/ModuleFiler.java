package dev.casebook.processor.io;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import org.jspecify.annotations.Nullable;

/**
 * Creates and finds files in the module of an element. A compiler that compiles several modules at once, with
 * {@code --module-source-path}, wants the module in each name; one that compiles a single module does not.
 */
public record ModuleFiler(Filer filer, Elements elements) {
    public ModuleFiler {
        requireNonNull(filer, "filer");
        requireNonNull(elements, "elements");
    }

    /**
     * Creates a source file.
     *
     * @param name the qualified name of its class
     * @param origin the element that it is generated for
     * @throws FilerException if there is a file of this name already
     */
    public FileObject createSource(String name, Element origin) throws IOException {
        try {
            return filer.createSourceFile(name, origin);
        } catch (FilerException refused) {
            return again(refused, origin, prefix -> filer.createSourceFile(prefix + name, origin));
        }
    }

    /** Creates a resource from its path below a root, in the same way. */
    public FileObject createResource(Location location, String path, Element origin) throws IOException {
        try {
            return filer.createResource(location, "", path, origin);
        } catch (FilerException refused) {
            return again(refused, origin, prefix -> filer.createResource(location, prefix, path, origin));
        }
    }

    private FileObject again(FilerException refused, Element origin, Creation creation) throws IOException {
        String prefix = prefix(origin);
        if (prefix.isEmpty()) {
            throw refused;
        }
        try {
            return creation.in(prefix);
        } catch (FilerException | IllegalArgumentException second) {
            refused.addSuppressed(second);
            throw refused;
        }
    }

    /** The module of an element as names of files have it, such as {@code com.acme.app/}; empty for the unnamed one. */
    public String prefix(Element element) {
        @Nullable ModuleElement module = elements.getModuleOf(element);
        return module == null || module.isUnnamed() ? "" : module.getQualifiedName() + "/";
    }

    /** Creates a file in a module. */
    private interface Creation {
        FileObject in(String prefix) throws IOException;
    }
}
