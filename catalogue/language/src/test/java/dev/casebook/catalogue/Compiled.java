package dev.casebook.catalogue;

import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.diagnostic.DiagnosticText;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.catalogue.syntax.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Compiles what a test has. */
final class Compiled {
    static Checked<Catalogue> file(Path file) throws IOException {
        Checked<SourceText> text = Utf8.decode(file.getFileName().toString(), Files.readAllBytes(file));
        return text.value()
                .map(CatalogueCompiler::compile)
                .orElseGet(() -> new Checked<>(Optional.empty(), text.findings()));
    }

    static Checked<Catalogue> text(String text) {
        return CatalogueCompiler.compile(SourceText.of("billing.yaml", text));
    }

    static List<String> messages(String text) {
        return text(text).findings().stream().map(DiagnosticText::withSeverity).toList();
    }

    private Compiled() {}
}
