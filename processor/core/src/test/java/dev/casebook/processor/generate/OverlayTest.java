package dev.casebook.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import dev.casebook.CodedException;
import dev.casebook.reader.ErrorReader;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalogue that amends a published one: a whole hierarchy of its own, and the way to it from the published types. */
class OverlayTest {
    private static final String BASE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: published
            include: ./payments.yaml
            shapes:
              plain: {code: /code}
            envelopes:
              reply: {kind: reply, errors: {/error: plain}}
            categories:
              payment: {title: Payment, advice: give-up, covers: 100-199}
            """;
    private static final String PAYMENTS = """
            errors:
              CARD_DECLINED: {code: 1, category: payment, title: Card declined, remedy: Use another card.}
            """;
    private static final String OVERLAY = """
            casebook: 1
            amends: com/acme/billing/billing.yaml
            name: Ours
            errors:
              CARD_DECLINED: {advice: contact-vendor}
              CARD_BENT: {code: 101, category: payment, title: Card bent, remedy: Use another card.}
            """;

    /** Says of one error after the other what became of it. */
    private static final String USER = """
            package user;

            import com.acme.billing.BillingErrors;
            import com.acme.billing.BillingException;
            import dev.casebook.UnrecognizedListener;
            import dev.casebook.UnrecognizedListeners;
            import java.util.ArrayList;
            import java.util.List;
            import ours.OursErrors;
            import ours.OursException;

            public final class User {
                public static List<String> convert() {
                    List<String> converted = new ArrayList<>();
                    List<BillingException> published = new ArrayList<>(BillingErrors.samples());
                    published.add(BillingErrors.withoutStackTrace(dev.casebook.ErrorReport.of(101)));
                    UnrecognizedListener listener = error -> converted.add("told");
                    UnrecognizedListeners.add(listener);
                    for (BillingException exception : published) {
                        OursException error = OursErrors.from(exception);
                        converted.add(error.getClass().getSimpleName() + " " + error.advice().kind()
                                + (error.report() == exception.report() ? "" : " of another report")
                                + (error.getCause() == exception ? "" : " without its cause")
                                + (error.getStackTrace().length > 0 ? "" : " without a trace"));
                    }
                    UnrecognizedListeners.remove(listener);
                    return converted;
                }
            }
            """;

    private static final List<String> CONVERTED = List.of(
            "CardDeclinedException CONTACT_VENDOR",
            "UnrecognizedOursException GIVE_UP",
            "UnrecognizedPaymentException GIVE_UP",
            "UnreadableOursException GIVE_UP",
            "CardBentException GIVE_UP");

    @TempDir
    private Path directory;

    @Test
    void convertsTypesOfDependency() throws Exception {
        Path jar = published("com.acme.billing", "com/acme/billing/");
        Javac.Result result =
                overlay(OVERLAY, jar).source("user/User.java", USER).compile();

        assertEquals(List.of(), result.messages());
        assertEquals(CONVERTED, convert(result));
    }

    @Test
    void convertsTypesOfOtherModule() throws Exception {
        String modules = Stream.of(CodedException.class, ErrorReader.class, JsonParser.class)
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(File.pathSeparator));
        Javac.Result base = new Javac(Files.createDirectories(directory.resolve("base")))
                .resource("com/acme/billing/payments.yaml", PAYMENTS)
                .catalogue("com.acme.billing", "com/acme/billing/billing.yaml", BASE)
                .source("module-info.java", """
                        module com.acme.billing {
                            requires transitive dev.casebook.reader;
                            exports com.acme.billing;
                        }
                        """)
                .options("--module-path", modules)
                .compile();
        assertEquals(List.of(), base.messages());

        Javac.Result result = new Javac(Files.createDirectories(directory.resolve("overlay")))
                .catalogue("ours", "ours.yaml", OVERLAY)
                .source("module-info.java", "module ours { requires com.acme.billing; }")
                .source("user/User.java", USER)
                .options("-Xlint:all,-processing,-path,-requires-transitive-automatic", "-Werror")
                .options("--module-path", directory.resolve("base/classes") + File.pathSeparator + modules)
                .compile();

        assertEquals(List.of(), result.messages());
        assertEquals(CONVERTED, convert(result));
    }

    @Test
    void convertsTypesOfSameCompilation() throws Exception {
        Javac.Result result = overlay(OVERLAY, directory)
                .resource("com/acme/billing/billing.yaml", BASE)
                .resource("com/acme/billing/payments.yaml", PAYMENTS)
                .source("com/acme/billing/Annotated.java", """
                        package com.acme.billing;

                        @dev.casebook.ErrorCatalogue("./billing.yaml")
                        interface Annotated {}
                        """)
                .source("user/User.java", USER)
                .compile();

        assertEquals(List.of(), result.messages());
        assertEquals(CONVERTED, convert(result));
    }

    @Test
    void convertsTypesInOtherPackageThanFolder() throws Exception {
        Path jar = published("com.acme.billing", "catalogues/");
        String overlay = OVERLAY.replace(
                "com/acme/billing/billing.yaml", "{catalogue: catalogues/billing.yaml, package: com.acme.billing}");
        Javac.Result result =
                overlay(overlay, jar).source("user/User.java", USER).compile();

        assertEquals(List.of(), result.messages());
        assertEquals(CONVERTED, convert(result));
    }

    @Test
    void acceptsPublishedName() throws Exception {
        Path jar = published("com.acme.billing", "com/acme/billing/");
        Javac.Result result = overlay(OVERLAY.replace("name: Ours", "name: Billing"), jar)
                .source(
                        "user/User.java",
                        USER.replace("import ours.OursErrors;\nimport ours.OursException;\n", "")
                                .replace(
                                        "OursException error = OursErrors",
                                        "ours.BillingException error = ours.BillingErrors"))
                .compile();

        assertEquals(List.of(), result.messages());
        assertTrue(
                result.generated().get("ours/BillingErrors.java").contains("from(com.acme.billing.BillingException "));
    }

    @Test
    void addsReader() throws Exception {
        String envelopes = BASE.substring(BASE.indexOf("shapes:"), BASE.indexOf("categories:"));
        Path jar = published("com.acme.billing", "com/acme/billing/", BASE.replace(envelopes, ""));
        Javac.Result result =
                overlay(OVERLAY + envelopes, jar).source("user/User.java", USER).compile();

        assertEquals(List.of(), result.messages());
        List<String> converted = new ArrayList<>(CONVERTED);
        converted.remove("UnreadableOursException GIVE_UP");
        assertEquals(converted, convert(result));
    }

    @Test
    void convertsNothingWithoutGeneratedTypes() throws Exception {
        Javac.Result result = overlay(OVERLAY, directory)
                .resource("com/acme/billing/billing.yaml", BASE)
                .resource("com/acme/billing/payments.yaml", PAYMENTS)
                .compile();

        assertEquals(List.of(), result.messages());
        assertFalse(result.generated().get("ours/OursErrors.java").contains(" from("));
    }

    @Test
    void reportsPackageWithoutTypes() throws Exception {
        Path jar = published("com.acme.billing", "com/acme/billing/");
        String overlay = OVERLAY.replace(
                "com/acme/billing/billing.yaml",
                "{catalogue: com/acme/billing/billing.yaml, package: com.acme.biling}");
        Javac.Result result = overlay(overlay, jar).compile();

        assertEquals(List.of("CB412"), result.ids());
        assertTrue(result.messages().get(0).contains("com.acme.biling.BillingException"), result.messages()::toString);
        assertTrue(result.messages().get(0).contains("ours.yaml:2:61"), result.messages()::toString);
    }

    @Test
    void listsEveryPlaceOfMissingCatalogue() throws Exception {
        Javac.Result result = overlay(OVERLAY, directory).compile();

        assertEquals(List.of("CB322"), result.ids());
        for (String place :
                List.of("-Acasebook.catalogue", "class output", "source path", "class path", "module path")) {
            assertTrue(result.messages().get(0).contains(place), place);
        }
    }

    @Test
    void reportsOnlyMistakeAlthoughSourcesConvert() throws Exception {
        Path jar = published("com.acme.billing", "com/acme/billing/");
        Javac.Result result = overlay(OVERLAY.replace("CARD_DECLINED", "CARD_DECLINE"), jar)
                .source("user/User.java", USER)
                .compile();

        assertEquals(List.of("CB331"), result.ids());
        assertTrue(result.messages().get(0).contains("did you mean `CARD_DECLINED`?"), result.messages()::toString);
    }

    private Object convert(Javac.Result result) throws Exception {
        URL[] folders = {
            result.directory().resolve("classes").toUri().toURL(),
            directory.resolve("base/classes").toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(folders, getClass().getClassLoader())) {
            return loader.loadClass("user.User").getMethod("convert").invoke(null);
        }
    }

    private Javac overlay(String text, Path jar) throws IOException {
        String classPath = jar + File.pathSeparator + System.getProperty("java.class.path");
        return new Javac(Files.createDirectories(directory.resolve("overlay")))
                .catalogue("ours", "ours.yaml", text)
                .options("-Xlint:all,-processing,-path", "-Werror", "-classpath", classPath);
    }

    /** A dependency with the catalogue and the types that were generated from it. */
    private Path published(String packageName, String folder) throws IOException {
        return published(packageName, folder, BASE);
    }

    private Path published(String packageName, String folder, String base) throws IOException {
        Javac.Result result = new Javac(Files.createDirectories(directory.resolve("base")))
                .resource(folder + "payments.yaml", PAYMENTS)
                .catalogue(packageName, folder + "billing.yaml", base)
                .compile();
        assertEquals(List.of(), result.messages());
        return directory.resolve("base/classes");
    }
}
