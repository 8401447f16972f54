package dev.casebook.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The Java examples of the documentation. A test contains those of its page, so they compile and run. */
public final class PageExamples {
    private static final Path DOCS = Path.of("../../docs");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    /** Fails if an example of the page, such as {@code s3.md}, is not in the source of the test. White space is ignored. */
    public static void assertIn(Class<?> test, int count, String page) {
        assertIn(test, count, List.of(page(page)));
    }

    /** The same for the examples of several texts, such as a page and a section of another one. */
    public static void assertIn(Class<?> test, int count, List<String> texts) {
        String source = withoutSpace(source(test));
        List<String> examples = new ArrayList<>();
        for (String text : texts) {
            JAVA.matcher(text).results().map(PageExamples::code).forEach(examples::add);
        }
        assertEquals(count, examples.size(), "the number of examples");
        examples.forEach(example -> assertTrue(source.contains(withoutSpace(example)), example));
    }

    /** The text of a page in the folder of the documentation. */
    public static String page(String name) {
        return text(DOCS.resolve(name));
    }

    /** The source of a class of the tests of this module. */
    public static String source(Class<?> test) {
        return text(TESTS.resolve(test.getName().replace('.', '/') + ".java"));
    }

    /** Java or Markdown without white space, for a comparison that line breaks do not matter to. */
    public static String withoutSpace(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String code(MatchResult block) {
        return block.group(1);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PageExamples() {}
}
