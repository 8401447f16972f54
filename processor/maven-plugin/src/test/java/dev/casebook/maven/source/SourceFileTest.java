package dev.casebook.maven.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.maven.source.SourceFile.NamedCatalogue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ErrorCatalogue(\"a/b.yaml\") package com.acme; import dev.casebook.ErrorCatalogue;",
                "@dev.casebook.ErrorCatalogue ( value = \"a/b.yaml\" ) package com.acme;",
                "package com.acme; import dev.casebook.*;\n@ErrorCatalogue(baseClass = X.class, value = \"a/b.yaml\") class C {}",
                "/* @ErrorCatalogue(\"no.yaml\") */ // \"\n@ErrorCatalogue(\"a/b.yaml\") package com.acme;\nimport dev.casebook.ErrorCatalogue;",
                "@Doc('\"') @Text(\"\"\"\n\"no\\\"\"\" //\"\"\") @ErrorCatalogue(\"a/b.yaml\") package com.acme; import dev.casebook.ErrorCatalogue;",
            })
    void findsTheCatalogueOfAJavaSource(String source) {
        SourceFile file = SourceFile.of(source, SourceLanguage.JAVA);
        assertEquals("com.acme", file.packageName());
        assertEquals(List.of(new NamedCatalogue(Optional.of("a/b.yaml"))), file.catalogues());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@file:ErrorCatalogue(\"a/b.yaml\")\npackage com.acme\nimport dev.casebook.ErrorCatalogue\n",
                "package com.acme\nimport dev.casebook.ErrorCatalogue\n@ErrorCatalogue(value = \"a/b.yaml\") object Billing",
                "package com.acme\nimport dev.casebook.ErrorCatalogue\n/* a /* nested */ comment */\nval x = \"${f(\"@\")}\"\n@ErrorCatalogue(\"a/b.yaml\") class C",
            })
    void findsTheCatalogueOfAKotlinSource(String source) {
        SourceFile file = SourceFile.of(source, SourceLanguage.KOTLIN);
        assertEquals("com.acme", file.packageName());
        assertEquals(List.of(new NamedCatalogue(Optional.of("a/b.yaml"))), file.catalogues());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ErrorCatalogue(\"a.yaml\") package com.acme; import com.other.ErrorCatalogue;",
                "package com.acme; import dev.casebook.ErrorCatalogue; /** {@link ErrorCatalogue} */ class C {}",
                "package com.acme; import dev.casebook.ErrorCatalogue; class C { String s = \"@ErrorCatalogue(\"; }",
            })
    void ignoresOtherAnnotations(String source) {
        assertEquals(List.of(), SourceFile.of(source, SourceLanguage.JAVA).catalogues());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Paths.BILLING", "\"a\" + \".yaml\"", "value = (\"a.yaml\")", "\"a\\u002eyaml\"", ""})
    void findsCatalogueNamedByConstant(String value) {
        String source = "@ErrorCatalogue(" + value + ") package com.acme; import dev.casebook.ErrorCatalogue;";
        assertEquals(
                List.of(new NamedCatalogue(Optional.empty())),
                SourceFile.of(source, SourceLanguage.JAVA).catalogues());
    }

    @Test
    void resolvesLeadingDotFromPackage() {
        String source = "@ErrorCatalogue(\"./b.yaml\") package com.acme; import dev.casebook.ErrorCatalogue;";
        assertEquals(
                List.of(new NamedCatalogue(Optional.of("com/acme/b.yaml"))),
                SourceFile.of(source, SourceLanguage.JAVA).catalogues());
    }

    @Test
    void namesMayMeanClassesOfEveryOpenPackage() {
        SourceFile file = SourceFile.of(
                "package a; import b.*; import c.One; class C { Two two; One.Inner inner; d.Three three; }",
                SourceLanguage.JAVA);
        assertTrue(file.classNames().containsAll(List.of("c.One", "a.Two", "b.Two", "b.One.Inner", "d.Three")));
        assertFalse(file.classNames().contains("a.two"));
    }

    @Test
    void findsHandler() {
        assertTrue(SourceFile.of(
                        "import dev.casebook.ErrorHandler; @ErrorHandler(X.class) class C {}", SourceLanguage.JAVA)
                .handler());
        assertTrue(SourceFile.of(
                        "import dev.casebook.ErrorHandler\n@ErrorHandler(X::class) class C", SourceLanguage.KOTLIN)
                .handler());
        assertFalse(
                SourceFile.of("import org.other.ErrorHandler; @ErrorHandler(X.class) class C {}", SourceLanguage.JAVA)
                        .handler());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"\"\"",
                "/*",
                "@",
                "@ErrorCatalogue",
                "@ErrorCatalogue(",
                "package",
                "import",
                "'",
                "`",
                "\"\\"
            })
    void readsIncompleteSource(String source) {
        assertEquals("", SourceFile.of(source, SourceLanguage.JAVA).packageName());
        assertEquals("", SourceFile.of(source, SourceLanguage.KOTLIN).packageName());
    }
}
