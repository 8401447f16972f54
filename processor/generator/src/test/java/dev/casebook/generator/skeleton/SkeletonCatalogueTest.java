package dev.casebook.generator.skeleton;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import dev.casebook.generator.generate.Generators;
import dev.casebook.generator.generate.source.GeneratedFile;
import dev.casebook.generator.plan.CataloguePlanner;
import dev.casebook.generator.plan.GenerationTarget;
import dev.casebook.generator.plan.ReaderScope;
import dev.casebook.testing.CompilationResult;
import dev.casebook.testing.JavaCompilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with a catalogue, its skeleton compiles: the cases of every rule are tried. */
class SkeletonCatalogueTest {
    private static final Path CASES = Path.of("../../catalogue/language/src/test/resources/cases/bad");

    @Test
    void hasErrorWhateverCatalogueIsCalled() {
        for (String name : List.of("Unknown", "Linkage", "None")) {
            Catalogue skeleton =
                    SkeletonCatalogue.of(compiled("casebook: 1\nname: " + name + "\n"), NamesInUse.unknown());
            assertEquals(1, skeleton.errors().size(), name);
        }
    }

    @Test
    void compiles(@TempDir Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Catalogue> skeleton : skeletons().entrySet()) {
            sources.addAll(write(skeleton.getValue(), "c" + number++, folder, skeleton.getKey()));
        }
        assertEquals("", compile(sources, folder.resolve("classes")));
    }

    @Test
    void keepsTypesOfEntriesWithoutFindings() {
        Catalogue skeleton = SkeletonCatalogue.of(compiled("""
                casebook: 1
                name: Billing
                title: Billing
                revision: "1"
                codes: integer
                categories:
                  card: {title: Card, advice: ask-user, parent: nowhere}
                  Card: {title: Card}
                errors:
                  CARD_DECLINED: {code: 17, category: card, title: Declined, renamed-from: [CARD_REFUSED], sources: [none]}
                  CARD_EXPIRED: {code: 17, category: cards, title: Expired}
                operations:
                  pay: {title: Pay, raises: [CARD_DECLINED, CARD_LOST]}
                """), NamesInUse.unknown());
        ;
        assertEquals(
                Set.of("CARD_DECLINED", "CARD_EXPIRED"),
                skeleton.errors().stream()
                        .map(error -> error.name().value().value())
                        .collect(Collectors.toSet()));
        assertEquals(1, skeleton.errors().get(0).lifecycle().renamedFrom().size());
        assertEquals(1, skeleton.operations().get(0).raises().size());
    }

    private static Map<String, Catalogue> skeletons() throws IOException {
        Map<String, Catalogue> skeletons = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                CatalogueCompiler.compile(SourceText.of(name, new String(Files.readAllBytes(file), UTF_8)))
                        .value()
                        .ifPresent(catalogue ->
                                skeletons.put(name, SkeletonCatalogue.of(catalogue, NamesInUse.unknown())));
            }
        }
        assertTrue(skeletons.size() > 60, () -> skeletons.size() + " skeletons");
        return skeletons;
    }

    private static Catalogue compiled(String text) {
        return CatalogueCompiler.compile(SourceText.of("billing.yaml", text))
                .value()
                .orElseThrow();
    }

    private static List<Path> write(Catalogue skeleton, String packageName, Path folder, String origin)
            throws IOException {
        GenerationTarget target = new GenerationTarget(
                packageName, CodedException.class.getName(), ReaderScope.NOTHING, Optional.empty(), origin);
        List<Path> written = new ArrayList<>();
        List<GeneratedFile> files = Generators.generate(
                        CataloguePlanner.plan(skeleton, target).asSkeleton())
                .toList();
        for (GeneratedFile file : files) {
            Path path = folder.resolve(file.qualifiedName().replace('.', '/') + ".java");
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.source());
            written.add(path);
        }
        return written;
    }

    private static String compile(List<Path> sources, Path classes) {
        CompilationResult result = JavaCompilation.into(classes)
                .files(sources)
                .options("-Xlint:none")
                .run();
        return result.success() ? "" : result.messages().toString();
    }
}
