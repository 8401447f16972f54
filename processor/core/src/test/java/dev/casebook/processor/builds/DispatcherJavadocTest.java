package dev.casebook.processor.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The dispatcher of a public handler is public, and its comments are complete. */
class DispatcherJavadocTest {
    private static final String HANDLER = """
            package app;

            /**
             * A handler.
             *
             * @param <T> what it carries
             */
            @dev.casebook.ErrorHandler(value = acme.BillingException.class, catchAll = true)
            public final class Handler<T> {
                /** A handler. */
                public Handler() {}

                /**
                 * Any error.
                 *
                 * @param error the error
                 * @param count a number
                 * @param carried what is carried
                 * @return one
                 * @throws java.io.IOException never
                 */
                @dev.casebook.Handles
                public int any(acme.BillingException error, int count, T carried) throws java.io.IOException {
                    return 1;
                }
            }
            """;

    @TempDir
    private Path directory;

    @Test
    void isComplete() throws IOException {
        assertEquals(List.of(), compile(HANDLER));
    }

    @Test
    void isCompleteWithoutResult() throws IOException {
        assertEquals(
                List.of(),
                compile(HANDLER.replace("public int any", "public void any")
                        .replace("return 1;", "")
                        .replace("     * @return one\n", "")));
    }

    /** The annotation that silences compilers on generated code is removed, since readers of Javadoc do not see it. */
    private List<String> compile(String handler) throws IOException {
        Javac.Result first = new Javac(directory.resolve("first"))
                .catalogue("acme", "billing.yaml", Catalogues.BILLING)
                .source("app/Handler.java", handler)
                .compile();
        assertEquals(List.of(), first.messages());
        String dispatcher =
                first.generated().get("app/HandlerDispatcher.java").replaceAll("@SuppressWarnings\\([^)]*\\)", "");
        return new Javac(directory.resolve("second"))
                .source("app/Handler.java", handler)
                .source("app/HandlerDispatcher.java", dispatcher)
                .processors()
                .options(
                        "-Xdoclint:all/public",
                        "-cp",
                        System.getProperty("java.class.path")
                                + java.io.File.pathSeparator
                                + directory.resolve("first/classes"))
                .compile()
                .messages();
    }
}
