package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorDefinition;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in the language of a locale: the page about them, what is loaded, what is stale, and large catalogues. */
class TranslationsTest {
    private static final Path PAGE = Path.of("../../docs/translations.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern ANSWER = Pattern.compile("(?m)^(.+); // (.+)$");

    @TempDir
    private Path directory;

    @Test
    void documentsResults() throws Exception {
        Javac.Result result = page().source("user/User.java", user())
                .options("-Xlint:all,-processing")
                .compile();
        // the file of Austria only says what differs
        assertEquals(List.of("CB347"), result.ids());
        assertEquals(expected(), result.call("user.User", "answers"));
    }

    @Test
    void loadsLanguageOnDemand() throws Exception {
        Javac.Result result = page().source("user/Main.java", """
                        package user;

                        import com.acme.billing.BillingError;
                        import java.util.Locale;

                        public final class Main {
                            public static void main(String[] arguments) {
                                System.out.println(BillingError.CARD_DECLINED.title());
                                System.out.println(BillingError.CARD_DECLINED.title(Locale.FRENCH));
                                System.out.println("now");
                                System.out.println(BillingError.CARD_DECLINED.title(Locale.GERMAN));
                            }
                        }
                        """).compile();
        assertTrue(result.success());

        List<String> lines = run(result.directory(), "user.Main").stream()
                .map(line -> line.replaceAll(".*com\\.acme\\.billing\\.(\\w*Texts) .*", "$1"))
                .filter(line -> line.matches("Card declined|now|Karte abgelehnt|\\w*Texts"))
                .toList();

        assertEquals(
                List.of("Card declined", "BillingTexts", "Card declined", "now", "BillingDeTexts", "Karte abgelehnt"),
                lines);
    }

    @Test
    void hidesStaleTranslation() throws Exception {
        Javac.Result result = new Javac(directory)
                .catalogue(
                        "com.acme.billing",
                        "billing.yaml",
                        block(0).replace("[de, de-AT]", "de")
                                .replace("title: Card declined", "title: Card was declined"))
                .resource("billing.de.yaml", block(1))
                .compile();

        assertEquals(List.of("CB348"), result.ids());
        assertEquals("Card was declined", constant(result, 0).title(Locale.GERMAN));
        assertEquals("Karte abgelaufen", constant(result, 1).title(Locale.GERMAN));
    }

    @Test
    void reportsOnlyMissingFile() throws Exception {
        Javac.Result result = new Javac(directory)
                .catalogue("com.acme.billing", "billing.yaml", block(0).replace("[de, de-AT]", "de"))
                .source("user/User.java", user())
                .compile();
        assertEquals(List.of("CB343"), result.ids());
    }

    /** The tables are cut at 500, the categories behind the errors among them; 10,000 constants are no enum any more. */
    @ParameterizedTest
    @ValueSource(ints = {498, 499})
    void translatesLargeCatalogues(int size) throws Exception {
        assertIsTranslated(size);
    }

    @Tag("full")
    @Test
    void translatesTenThousandErrors() throws Exception {
        assertIsTranslated(10_000);
    }

    private void assertIsTranslated(int size) throws Exception {
        Javac.Result result = new Javac(directory)
                .catalogue("com.acme.billing", "billing.yaml", LargeTranslation.catalogue(size))
                .resource("billing.pt-BR.yaml", LargeTranslation.translation(size))
                .options("-Xlint:all,-processing", "-Werror")
                .compile();

        assertEquals(List.of(), result.messages());
        Locale locale = Locale.forLanguageTag("pt-BR-1990");
        ErrorDefinition last = constant(result, size - 1);
        assertEquals("Título " + (size - 1), last.title(locale));
        assertEquals(Optional.of("Solução " + (size - 1)), last.remedy(locale));
        assertEquals(Optional.of("Significado 0"), constant(result, 0).meaning(locale));
        assertEquals("Dois", last.category().title(locale));
        assertEquals("Title " + (size - 1), last.title(Locale.forLanguageTag("pt")));
        assertEquals(size == 10_000, !last.getClass().isEnum());
    }

    /** A constant, with the classes of its texts loaded while they can be. */
    private static ErrorDefinition constant(Javac.Result result, int index) throws Exception {
        try (URLClassLoader loader = result.load()) {
            Object[] values = (Object[]) loader.loadClass("com.acme.billing.BillingError")
                    .getMethod("values")
                    .invoke(null);
            ErrorDefinition constant = (ErrorDefinition) values[index];
            for (String tag : List.of("pt-BR", "de")) {
                constant.title(Locale.forLanguageTag(tag));
                constant.meaning(Locale.forLanguageTag(tag));
                constant.category().title(Locale.forLanguageTag(tag));
            }
            return constant;
        }
    }

    private Javac page() throws IOException {
        return new Javac(directory)
                .catalogue("com.acme.billing", "billing.yaml", block(0))
                .resource("billing.de.yaml", block(1))
                .resource("billing.de-AT.yaml", block(2));
    }

    private static String user() throws IOException {
        StringBuilder source = new StringBuilder("""
                package user;

                import com.acme.billing.*;
                import java.util.*;

                public final class User {
                    public static List<String> answers() {
                        List<String> answers = new ArrayList<>();
                """);
        Matcher answer = ANSWER.matcher(block(3));
        while (answer.find()) {
            source.append("answers.add(String.valueOf(").append(answer.group(1)).append("));\n");
        }
        return source.append("return answers;\n}\n}\n").toString();
    }

    private static List<String> expected() throws IOException {
        List<String> expected =
                ANSWER.matcher(block(3)).results().map(found -> found.group(2)).toList();
        assertEquals(block(3).lines().count(), expected.size());
        return expected;
    }

    private static String block(int number) throws IOException {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .toList()
                .get(number)
                .group(2);
    }

    private static List<String> run(Path compiled, String main) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout",
                "-cp",
                compiled.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"),
                main));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (Stream<String> lines = process.inputReader().lines()) {
            return lines.toList();
        }
    }
}
