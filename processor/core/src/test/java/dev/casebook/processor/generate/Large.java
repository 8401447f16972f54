package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A large catalogue, compiled without any message and loaded. */
final class Large implements AutoCloseable {
    private final Path directory;
    private final URLClassLoader loader;
    private final Class<?> factory;

    private Large(Path directory, URLClassLoader loader) throws ClassNotFoundException {
        this.directory = directory;
        this.loader = loader;
        this.factory = loader.loadClass("large.LargeErrors");
    }

    static Large compile(LargeCatalogue catalogue, Path directory) throws IOException, ClassNotFoundException {
        Javac.Result result = new Javac(directory)
                .catalogue("large", "catalogue.yaml", catalogue.text())
                .options("-Xlint:all,-processing", "-Werror")
                .compile();
        assertEquals(List.of(), result.messages());
        return new Large(directory, result.load());
    }

    /** How many class files there are, without those such as {@code LargeCategory$1}, which not every javac needs. */
    int classes() throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("classes"))) {
            return (int) files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.matches(".*\\$\\d+\\.class"))
                    .count();
        }
    }

    /** The class of the exception for a code, and the error that it stands for, such as {@code E7Exception E7}. */
    String of(Object code) throws ReflectiveOperationException {
        return told(factory.getMethod("of", type(code)).invoke(null, code));
    }

    /** The same for a pair. */
    String of(int code, int subcode) throws ReflectiveOperationException {
        return told(factory.getMethod("of", int.class, int.class).invoke(null, code, subcode));
    }

    /** The error that a code leads to, or nothing. */
    Optional<?> find(Object code) throws ReflectiveOperationException {
        return (Optional<?>) factory.getMethod("find", type(code)).invoke(null, code);
    }

    /** How many exceptions there are for tests, each of which is made. */
    int samples() throws ReflectiveOperationException {
        return ((List<?>) factory.getMethod("samples").invoke(null)).size();
    }

    /** What the definition with this number makes. */
    String exceptionOf(int number) throws ReflectiveOperationException {
        Object[] values = (Object[])
                loader.loadClass("large.LargeError").getMethod("values").invoke(null);
        return told(values[number].getClass().getMethod("exception").invoke(values[number]));
    }

    /** Loads and links a class, so that what is too large for the format shows. */
    void link(String simpleName) throws ClassNotFoundException {
        Class.forName("large." + simpleName, true, loader).getMethods();
    }

    private static Class<?> type(Object code) {
        return code instanceof Integer ? int.class : String.class;
    }

    private static String told(Object exception) throws ReflectiveOperationException {
        Optional<?> error =
                (Optional<?>) exception.getClass().getMethod("error").invoke(exception);
        return exception.getClass().getSimpleName()
                + error.map(found -> " " + found).orElse("");
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
