package dev.casebook.processor.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a compiler says that a file is not there, the next place is tried. */
class CatalogueLocatorTest {
    private static final CataloguePath PATH =
            CataloguePath.of("errors/billing.yaml", "").orElseThrow();

    /** What javac, ECJ and Eclipse were seen to answer for a missing file, in one place or another. */
    static Stream<Answer> answers() {
        return Stream.of(
                new Answer("javac, class output", () -> {
                    throw new NoSuchFileException("errors/billing.yaml");
                }),
                new Answer("javac, a file that opens late", () -> new Missing()),
                new Answer("ECJ, class output", () -> {
                    throw new FileNotFoundException();
                }),
                new Answer("javac, module path", () -> {
                    throw new FilerException("no module");
                }),
                new Answer("ECJ, source path", () -> {
                    throw new IllegalArgumentException("Unknown location");
                }),
                new Answer("javac, an output that is not set", () -> {
                    throw new NullPointerException();
                }),
                new Answer("Eclipse, an unknown place", () -> {
                    throw new UnsupportedOperationException();
                }),
                new Answer("nothing", () -> null));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void triesNextPlace(Answer missing) {
        for (StandardLocation place : List.of(
                StandardLocation.CLASS_OUTPUT,
                StandardLocation.SOURCE_PATH,
                StandardLocation.CLASS_PATH,
                StandardLocation.MODULE_PATH)) {
            AnsweringFiler filer = new AnsweringFiler(missing, Set.of(place));
            CatalogueLocator.Search search = locator(filer).find(PATH);
            assertEquals("here", new String(search.found().orElseThrow().bytes(), UTF_8), place::toString);
            assertEquals(place, filer.asked().get(filer.asked().size() - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void namesEveryPlace(Answer missing) {
        CatalogueLocator.Search search =
                locator(new AnsweringFiler(missing, Set.of())).find(PATH);
        assertTrue(search.found().isEmpty());
        assertEquals(
                List.of(
                        "option -Acasebook.catalogue: not given",
                        "class output: not there",
                        "source path: not there",
                        "class path: not there",
                        "module path: not in com.acme.texts"),
                search.tried());
    }

    private static CatalogueLocator locator(Filer filer) {
        return new CatalogueLocator(filer, elements(), Optional.empty());
    }

    /** A compilation with one module beside the platform's. */
    private static Elements elements() {
        Name name = proxy(Name.class, "toString", "com.acme.texts");
        ModuleElement module = proxy(ModuleElement.class, "getQualifiedName", name);
        return proxy(Elements.class, "getAllModuleElements", Set.of(module));
    }

    private static <T> T proxy(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, called, arguments) -> called.getName().equals(method) ? answer : 0));
    }

    private interface Lookup {
        FileObject file() throws IOException;
    }

    /** What a compiler says, with where it was seen. */
    private record Answer(String seen, Lookup lookup) {
        @Override
        public String toString() {
            return seen;
        }
    }

    /** A file that is found and cannot be read. */
    private static final class Missing extends SimpleJavaFileObject {
        private Missing() {
            super(URI.create("mem:///errors/billing.yaml"), JavaFileObject.Kind.OTHER);
        }

        @Override
        public InputStream openInputStream() throws IOException {
            throw new NoSuchFileException("errors/billing.yaml");
        }
    }

    private static final class There extends SimpleJavaFileObject {
        private There() {
            super(URI.create("mem:///errors/billing.yaml"), JavaFileObject.Kind.OTHER);
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream("here".getBytes(UTF_8));
        }
    }

    /** A compiler that has the file in some places. */
    private record AnsweringFiler(Answer missing, Set<StandardLocation> places, List<JavaFileManager.Location> asked)
            implements Filer {
        private AnsweringFiler(Answer missing, Set<StandardLocation> places) {
            this(missing, places, new ArrayList<>());
        }

        @Override
        public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
                throws IOException {
            asked.add(location);
            return places.contains(location) ? new There() : missing.lookup().file();
        }

        @Override
        public JavaFileObject createSourceFile(CharSequence name, Element... originating) {
            throw new IllegalStateException();
        }

        @Override
        public JavaFileObject createClassFile(CharSequence name, Element... originating) {
            throw new IllegalStateException();
        }

        @Override
        public FileObject createResource(
                JavaFileManager.Location location, CharSequence module, CharSequence name, Element... originating) {
            throw new IllegalStateException();
        }
    }
}
