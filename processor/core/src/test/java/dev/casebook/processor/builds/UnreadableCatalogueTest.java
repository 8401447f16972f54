package dev.casebook.processor.builds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A catalogue that is not YAML is one finding, also in a project with more uses than javac has room for errors. */
class UnreadableCatalogueTest {
    private static final int USES = 120;

    @TempDir
    private Path directory;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("title: Card declined", "title: Error: declined"),
                Arguments.of("title: Card declined", "title: 'Card declined"),
                Arguments.of("title: Card declined", "title: \"Card declined"),
                Arguments.of("parameters: {card: String}", "parameters: {card: String"),
                Arguments.of("    category: payment", "\t category: payment"),
                Arguments.of("    code: 1", "   code: 1"),
                Arguments.of("    title: Card declined", "      title: Card declined"),
                Arguments.of("remedy: Use another card.", "remedy: *use"),
                Arguments.of("remedy: Use another card.", "remedy: @use"),
                Arguments.of("title: Billing", "title: Billing: the API"),
                Arguments.of("bare: {code: /code}", "bare: {code: /code"),
                Arguments.of("  payment: {title: Payment, advice: ask-user}", "  payment: title: Payment"),
                Arguments.of("categories:", "categories: ["));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void reportsOneFindingWhenYamlIsBroken(String before, String after) throws IOException {
        Javac javac = new Javac(directory)
                .catalogue(
                        "acme",
                        "billing.yaml",
                        Catalogues.BILLING.replaceFirst(Pattern.quote(before), Matcher.quoteReplacement(after)));
        List<String> ids = withUses(javac).compile().ids();
        assertEquals(1, ids.size(), ids::toString);
    }

    @Test
    void reportsMissingCatalogueThoughUsesAreMoreErrorsThanJavacPrints() throws IOException {
        Javac.Result result =
                withUses(new Javac(directory).annotated("acme", "gone.yaml")).compile();
        assertEquals(
                100,
                result.diagnostics().stream()
                        .filter(found -> found.getKind() == Diagnostic.Kind.ERROR)
                        .count());
        assertEquals(1, result.ids().stream().filter("CB401"::equals).count());
    }

    private static Javac withUses(Javac javac) {
        for (int i = 0; i < USES; i++) {
            javac.source("app/Use" + i + ".java", """
                    package app;

                    import acme.CardDeclinedException;
                    import acme.CardExpiredException;
                    import acme.PaymentException;

                    interface Use%d {
                        CardDeclinedException one(PaymentException e, CardExpiredException other);
                    }
                    """.formatted(i));
        }
        return javac;
    }
}
