package dev.casebook.processor.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.file.CatalogueFile;
import dev.casebook.catalogue.file.FileLookup;
import dev.casebook.processor.generate.Javac;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation is data from elsewhere too: what it holds is a literal, or a finding. */
class HostileTranslationsTest {
    private static final Pattern DECLARATION = Pattern.compile("CLASS|INTERFACE|ENUM|RECORD|METHOD|VARIABLE");

    @TempDir
    private Path directory;

    @Test
    void escapesAcceptedTexts() throws IOException {
        List<HostileText> taken = Arrays.stream(HostileText.values())
                .filter(HostileTranslationsTest::isTaken)
                .toList();
        assertTrue(taken.size() >= 20, () -> "taken: " + taken);

        List<String> harmless = declarations("harmless", taken, text -> "harmless " + text.ordinal());
        assertFalse(harmless.isEmpty());
        assertEquals(harmless, declarations("hostile", taken, HostileText::quoted));
    }

    private List<String> declarations(String folder, List<HostileText> texts, Function<HostileText, String> translation)
            throws IOException {
        Javac.Result result = new Javac(directory.resolve(folder))
                .catalogue("billing", "billing.yaml", catalogue(texts))
                .resource("billing.de.yaml", translations(texts, translation))
                .options("-Xlint:all,-processing", "-Xdoclint:all", "-Werror")
                .compile();
        assertEquals(List.of(), result.messages(), folder);
        return SourceShape.byFolder(result.generated()).values().stream()
                .flatMap(files -> files.values().stream())
                .flatMap(List::stream)
                .filter(part -> DECLARATION.matcher(part).lookingAt())
                .toList();
    }

    private static boolean isTaken(HostileText text) {
        Map<String, String> files = Map.of(
                "billing.yaml", catalogue(List.of(text)),
                "billing.de.yaml", translations(List.of(text), HostileText::quoted));
        FileLookup lookup = path ->
                Optional.ofNullable(files.get(path)).map(content -> CatalogueFile.of(path, content.getBytes(UTF_8)));
        return CatalogueCompiler.compile("billing.yaml", lookup).findings().isEmpty();
    }

    private static String catalogue(List<HostileText> texts) {
        return """
                casebook: 1
                name: Billing
                title: Billing
                revision: "1"
                translations: [de]
                accepts:
                  CB347: titles are not what this is about
                categories:
                  some:
                    title: Some
                    advice: give-up
                errors:
                """
                + entries(
                        texts,
                        text -> "{code: " + (1 + text.ordinal())
                                + ", category: some, title: T, meaning: Meaning, remedy: R}");
    }

    private static String translations(List<HostileText> texts, Function<HostileText, String> translation) {
        return "casebook: 1\nlanguage: de\nerrors:\n"
                + entries(
                        texts, text -> "{meaning: {original: Meaning, translation: " + translation.apply(text) + "}}");
    }

    private static String entries(List<HostileText> texts, Function<HostileText, String> entry) {
        return texts.stream()
                .map(text -> "  " + text.name() + ": " + entry.apply(text) + "\n")
                .collect(Collectors.joining());
    }
}
