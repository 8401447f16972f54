package dev.casebook.processor.io;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The identifiers in the sources of a compilation. Only javac shows sources to processors, by its tree API. */
public final class SourceIdentifiers {
    private static final Pattern IDENTIFIER =
            Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

    /**
     * Every identifier in the sources of these elements, and every word in their comments and texts.
     *
     * @return empty if the compiler is another one, or if a build tool wraps it
     */
    public static Optional<Set<String>> of(ProcessingEnvironment environment, Set<? extends Element> elements) {
        try {
            return Optional.of(JavacSources.identifiers(environment, elements));
        } catch (IllegalArgumentException | IOException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** In a class of its own, since its types may be missing. */
    private static final class JavacSources {
        private static Set<String> identifiers(ProcessingEnvironment environment, Set<? extends Element> elements)
                throws IOException {
            Trees trees = Trees.instance(environment);
            Set<JavaFileObject> files = new LinkedHashSet<>();
            for (Element element : elements) {
                @Nullable TreePath path = trees.getPath(element);
                if (path != null) {
                    files.add(path.getCompilationUnit().getSourceFile());
                }
            }
            Set<String> identifiers = new HashSet<>();
            for (JavaFileObject file : files) {
                add(file.getCharContent(true), identifiers);
            }
            return identifiers;
        }

        private static void add(CharSequence source, Set<String> identifiers) {
            Matcher identifier = IDENTIFIER.matcher(source);
            while (identifier.find()) {
                identifiers.add(identifier.group());
            }
        }
    }

    private SourceIdentifiers() {}
}
