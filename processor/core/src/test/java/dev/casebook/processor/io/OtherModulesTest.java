package dev.casebook.processor.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.processor.generate.Javac;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module whose catalogue's package is in another module, too. */
class OtherModulesTest {
    private static final String CATALOGUE = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
              CARD_DECLINED: {code: 1, category: payment, title: Card declined, remedy: Try another card.}
            """;

    @TempDir
    private Path directory;

    @Test
    void acceptsCatalogueFromOwnFolder() throws IOException {
        Javac.Result result = compile("requires texts;", "errors/billing.yaml", texts("errors/billing.yaml"));
        assertEquals(List.of(), result.messages());
        assertTrue(result.generated().containsKey("com/acme/billing/BillingException.java"));
    }

    @Test
    void reportsCatalogueFromFolderOfSameName() throws IOException {
        Javac.Result result = compile("requires texts;", "./billing.yaml", texts("com/acme/billing/billing.yaml"));
        assertEquals(List.of("""
                        [CB407] package com.acme.billing is in two modules, app (generated) and texts; Java cannot start \
                        a program with both
                          help: generate into another package, or move what texts has there: the catalogue \
                        `com/acme/billing/billing.yaml` to another folder, such as errors/, or the classes to another \
                        package"""), result.messages());
    }

    @Test
    void classesThatAnotherModuleKeepsForItselfAreFound() throws IOException {
        new Javac(directory.resolve("other"))
                .source("module-info.java", "module other {}")
                .source("com/acme/billing/Bill.java", "package com.acme.billing; class Bill {}")
                .resource("errors/billing.yaml", CATALOGUE)
                .compile();
        Path other = directory.resolve("other/classes");
        assertEquals(
                List.of("CB407"),
                compile("requires other;", "errors/billing.yaml", other).ids());
    }

    /** javac stops before any processor runs. */
    @Test
    void classesThatAnotherModuleExportsAreFoundByJavac() throws IOException {
        new Javac(directory.resolve("other"))
                .source("module-info.java", "module other { exports com.acme.billing; }")
                .source("com/acme/billing/Bill.java", "package com.acme.billing; public class Bill {}")
                .resource("errors/billing.yaml", CATALOGUE)
                .compile();
        Path other = directory.resolve("other/classes");
        assertEquals(
                List.of(
                        "package exists in another module: other",
                        "package is empty or does not exist: com.acme.billing"),
                compile("requires other;", "errors/billing.yaml", other).ids());
    }

    private Path texts(String file) throws IOException {
        new Javac(directory.resolve("texts"))
                .source("module-info.java", "module texts {}")
                .resource(file, CATALOGUE)
                .compile();
        return directory.resolve("texts/classes");
    }

    private Javac.Result compile(String requires, String path, Path other) throws IOException {
        return new Javac(directory.resolve("app"))
                .options("--module-path", runtime() + File.pathSeparator + other)
                .source(
                        "module-info.java",
                        "module app { requires transitive dev.casebook; " + requires + " exports com.acme.billing; }")
                .annotated("com.acme.billing", path)
                .compile();
    }

    private static Path runtime() {
        try {
            return Path.of(CodedException.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
