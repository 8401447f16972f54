package dev.casebook.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueCheckTest {
    private static final String WARNED = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
              CARD_DECLINED: {code: 1, category: payment, title: Card declined}
            """;
    private static final String ACCEPTED =
            WARNED.replace("categories:", "accepts: {CB263: the remedies follow}\ncategories:");
    private static final String FINE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"

            categories:
              payment:
                title: Payment
                advice: ask-user

            errors:
              CARD_DECLINED:
                code: 1
                category: payment
                title: Card declined
                remedy: Use another card.
            """;

    @Test
    void failsAtThresholdOfParameter() {
        assertEquals("1 catalogue: 0 errors, 1 warning", check(WARNED, WarningLevel.WARNING));
        assertEquals("1 catalogue: 1 error, 0 warnings", check(WARNED, WarningLevel.ERROR));
    }

    @Test
    void ignoresAcceptedWarning() {
        assertEquals("1 catalogue: 0 errors, 0 warnings", check(ACCEPTED, WarningLevel.WARNING));
        assertEquals("1 catalogue: 0 errors, 0 warnings", check(ACCEPTED, WarningLevel.ERROR));
    }

    @Test
    void reportsEveryMissingCatalogue() {
        assertEquals("3 catalogues: 2 errors, 0 warnings", checked(CatalogueCheck::run));
        assertEquals("3 catalogues: 2 errors, 0 warnings", checked(CatalogueCheck::format));
    }

    @Test
    void reportsUnreadableFile() {
        FileLookup broken = path -> {
            throw new UncheckedIOException(new IOException("no permission"));
        };
        CatalogueCheck check = new CatalogueCheck(broken, new SystemStreamLog(), WarningLevel.WARNING);
        assertThrows(UncheckedIOException.class, () -> check.run("billing.yaml"));
        assertThrows(UncheckedIOException.class, () -> check.format("billing.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "casebook: [",
                "casebook: 1\ncasebook: 1\n",
                "include: gone.yaml\n",
                "translations: de\n",
                "\tname: Billing\n",
                "- not a mapping\n",
                "",
            })
    void formatOfCatalogueThatCannotBeReadIsError(String text) {
        CatalogueFile file = CatalogueFile.of("billing.yaml", text.concat(FINE).getBytes(UTF_8));
        CatalogueCheck check = new CatalogueCheck(
                path -> Optional.of(file).filter(found -> found.path().equals(path)),
                new SystemStreamLog(),
                WarningLevel.WARNING);
        check.format("billing.yaml");
        assertEquals(!text.isEmpty(), check.errors() > 0, check::summary);
    }

    private static String checked(BiConsumer<CatalogueCheck, String> how) {
        CatalogueFile file = CatalogueFile.of("billing.yaml", FINE.getBytes(UTF_8));
        CatalogueCheck check = new CatalogueCheck(
                path -> Optional.of(file).filter(found -> found.path().equals(path)),
                new SystemStreamLog(),
                WarningLevel.WARNING);
        List.of("gone.yaml", "billing.yaml", "far.yaml").forEach(path -> how.accept(check, path));
        return check.summary();
    }

    @Test
    void acceptsTwoValuesOfParameter() {
        assertEquals(Optional.of(WarningLevel.ERROR), WarningLevel.of("error"));
        assertEquals(Optional.of(WarningLevel.WARNING), WarningLevel.of("warning"));
        assertEquals(Optional.empty(), WarningLevel.of("Error"));
    }

    @Test
    void endsGoalWithOneMessageAfterFault() {
        MojoExecutionException ended = assertThrows(
                MojoExecutionException.class,
                () -> GoalGuard.guard("the goal casebook:check", () -> {
                    throw new IllegalStateException("what went wrong");
                }));
        String message = ended.getMessage();
        assertTrue(
                message.startsWith(
                        "[CB901] internal error while processing the goal casebook:check; this is a bug in Casebook:"),
                message);
        assertTrue(message.contains("\n  java.lang.IllegalStateException: what went wrong\n    at "), message);
        assertTrue(message.contains("\n  casebook-maven-plugin "), message);
        assertTrue(message.contains("\nhelp: report it to the maintainers of Casebook"), message);
    }

    @Test
    void doesNotReportMistakeOfUserAsFault() {
        assertThrows(
                MojoFailureException.class,
                () -> GoalGuard.guard("the goal casebook:check", () -> {
                    throw new MojoFailureException("1 catalogue: 1 error, 0 warnings");
                }));
    }

    private static String check(String text, WarningLevel level) {
        CatalogueFile file = CatalogueFile.of("billing.yaml", text.getBytes(UTF_8));
        CatalogueCheck check = new CatalogueCheck(path -> Optional.of(file), new SystemStreamLog(), level);
        check.run("billing.yaml");
        return check.summary();
    }
}
