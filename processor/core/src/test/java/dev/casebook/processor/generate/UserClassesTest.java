package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of the user's own that generated code stands on: the base of the root, and the types of parameters. */
class UserClassesTest {
    private static final String CATALOGUE = """
            casebook: 1
            name: Shop
            title: Shop
            revision: "1"
            codes: text
            categories:
              order: {title: Order, advice: fix-request}
            errors:
              CLOSED:
                code: C
                category: order
                title: Closed
                remedy: R
            """;
    private static final String BASE = """
            package acme;

            import dev.casebook.CodedException;
            import dev.casebook.ErrorReport;
            import dev.casebook.StackTrace;

            public abstract class AcmeException extends CodedException {
                private static final long serialVersionUID = 1L;

                protected AcmeException(ErrorReport report) {
                    super(report);
                }

                protected AcmeException(ErrorReport report, Throwable cause, StackTrace stackTrace) {
                    super(report, cause, stackTrace);
                }

                /* more */
            }
            """;
    private static final String USER = """
            package user;

            final class User {
                static String team(shop.ShopException error) {
                    acme.AcmeException own = error;
                    return own.getMessage();
                }
            }
            """;

    @TempDir
    private Path directory;

    private Javac.Result extending(String base) throws IOException {
        return new Javac(directory)
                .resource("catalogue.yaml", CATALOGUE)
                .source("acme/AcmeException.java", base)
                .source("shop/package-info.java", """
                        @dev.casebook.ErrorCatalogue(value = "catalogue.yaml", baseClass = acme.AcmeException.class)
                        package shop;
                        """)
                .source("user/User.java", base.equals(BASE) ? USER : "package user;\n")
                .options("-Xlint:all,-processing", "-Werror")
                .compile();
    }

    @Test
    void extendsClassOfUser() throws IOException {
        assertEquals(List.of(), extending(BASE).messages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            protected AcmeException(ErrorReport report) {  | private AcmeException(ErrorReport report) { | its constructor `protected AcmeException(ErrorReport report)` is not accessible
            protected AcmeException(ErrorReport report) {  | protected AcmeException(ErrorReport report) throws java.io.IOException { | its constructor `protected AcmeException(ErrorReport report)` declares exceptions
            StackTrace stackTrace) {                       | StackTrace stackTrace, int more) { | it has no constructor `protected AcmeException(ErrorReport report, @Nullable Throwable cause, StackTrace stackTrace)`
            /* more */                                     | public abstract String team(); | its method team() is abstract, but no generated class implements it
            /* more */                                     | @Override public final java.util.Map<String, Object> parameters() { return java.util.Map.of(); } | its method parameters() is final, but generated classes override it
            /* more */                                     | public String code() { return report().code(); } | it has a method code(), which every generated root has as well
            """)
    void saysWhatIsMissing(String there, String instead, String why) throws IOException {
        Javac.Result result = extending(BASE.replace(there, instead));

        assertEquals(List.of("CB421"), result.ids(), () -> String.join("\n", result.messages()));
        Diagnostic<? extends JavaFileObject> finding = result.diagnostics().get(0);
        String text = finding.getMessage(Locale.ROOT);
        assertTrue(text.startsWith("[CB421] AcmeException cannot be the base class: " + why), text);
        assertEquals("@dev.casebook.ErrorCatalogue(value = \"catalogue.yaml\", baseClass = ".length() + 1, at(finding));
    }

    private static long at(Diagnostic<? extends JavaFileObject> finding) {
        return finding.getStartPosition() + 1;
    }

    private Javac.Result parameter(String type, String source) throws IOException {
        return new Javac(directory)
                .catalogue("shop", "catalogue.yaml", CATALOGUE + "    parameters: {value: " + type + "}\n")
                .source("acme/Money.java", source)
                .options("-Xlint:all,-processing", "-Werror")
                .compile();
    }

    @Test
    void acceptsClassOfUserAsParameter() throws IOException {
        String money = "package acme;\n\npublic record Money(long cents) implements java.io.Serializable {}\n";
        assertEquals(List.of(), parameter("acme.Money", money).messages());
    }

    @Test
    void acceptsSecretThatIsNotSerializable() throws IOException {
        String money = "package acme;\n\npublic record Money(long cents) {}\n";
        assertEquals(
                List.of(), parameter("{type: acme.Money, secret: true}", money).messages());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acme.Cash  | public record Money(long cents) {}  | there is no class of this name
            acme.Money | record Money(long cents) implements java.io.Serializable {} | it is not visible in the package shop
            acme.Money | public record Money(long cents) {}  | it is not serializable, but exceptions and all their fields must be
            acme.Money | public record Money<T>(T amount) {} | it has type parameters
            """)
    void saysWhatIsWrongWithClass(String type, String source, String why) throws IOException {
        Javac.Result result = parameter(type, "package acme;\n\n" + source + "\n");

        assertEquals(List.of("CB422"), result.ids(), () -> String.join("\n", result.messages()));
        String text = result.messages().get(0);
        assertTrue(
                text.startsWith("[CB422] the type " + type + " of parameter `value` of CLOSED cannot be used: " + why),
                text);
        assertTrue(text.contains("catalogue.yaml:14:25"), text);
    }
}
