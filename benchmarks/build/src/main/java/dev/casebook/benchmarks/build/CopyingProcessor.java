package dev.casebook.benchmarks.build;

import static javax.tools.Diagnostic.Kind.ERROR;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Reads nothing and thinks nothing: it writes sources that lie ready. What it costs, every processor that writes them costs. */
@SupportedAnnotationTypes("dev.casebook.ErrorCatalogue")
@SupportedOptions(CopyingProcessor.FROM)
public final class CopyingProcessor extends AbstractProcessor {
    /** The option that names the folder with the sources. */
    static final String FROM = "copy.from";

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            try {
                copy(Path.of(processingEnv.getOptions().get(FROM)));
            } catch (IOException unwritten) {
                processingEnv.getMessager().printMessage(ERROR, unwritten.toString());
            }
        }
        return false;
    }

    private void copy(Path folder) throws IOException {
        for (Path source : sources(folder)) {
            String file = folder.relativize(source).toString();
            String name = file.substring(0, file.length() - ".java".length())
                    .replace(source.getFileSystem().getSeparator(), ".");
            try (Writer target = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                target.write(Files.readString(source));
            }
        }
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
