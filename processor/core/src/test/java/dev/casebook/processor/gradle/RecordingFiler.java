package dev.casebook.processor.gradle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Stands before a compiler's Filer, as Gradle's does, and keeps what each file is said to come from. */
final class RecordingFiler implements Filer {
    private final Filer filer;
    private final SortedMap<String, List<String>> origins;
    private final List<JavaFileManager.Location> resources;

    RecordingFiler(Filer filer, SortedMap<String, List<String>> origins, List<JavaFileManager.Location> resources) {
        this.filer = filer;
        this.origins = origins;
        this.resources = resources;
    }

    /** Where files and resources are counted. */
    record Records(SortedMap<String, List<String>> origins, List<JavaFileManager.Location> resources) {
        Records() {
            this(new TreeMap<>(), new ArrayList<>());
        }

        RecordingFiler over(Filer filer) {
            return new RecordingFiler(filer, origins, resources);
        }
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... originating) throws IOException {
        keep(name, originating);
        return filer.createSourceFile(name, originating);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... originating) throws IOException {
        keep(name, originating);
        return filer.createClassFile(name, originating);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence module, CharSequence name, Element... originating)
            throws IOException {
        keep(name, originating);
        resources.add(location);
        return filer.createResource(location, module, name, originating);
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
            throws IOException {
        return filer.getResource(location, module, name);
    }

    private void keep(CharSequence name, Element... originating) {
        origins.put(
                name.toString(), Stream.of(originating).map(Element::toString).toList());
    }
}
