package dev.casebook.generator.skeleton;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.CodedException;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CodeKind;
import dev.casebook.catalogue.model.Sections;
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
import java.util.Locale;
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
    void compilesSkeletonOfEachCase(@TempDir Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Catalogue> skeleton : skeletons().entrySet()) {
            sources.addAll(write(skeleton.getValue(), "c" + number++, folder, skeleton.getKey()));
        }
        assertEquals("", compile(sources, folder.resolve("classes")));
    }

    /** Each bad case is added to a catalogue without findings: what is good stays, and all of it compiles. */
    @Test
    void compilesWithCaseAddedToGoodCatalogue(@TempDir Path folder) throws IOException {
        List<Path> sources = new ArrayList<>();
        int number = 0;
        for (Map.Entry<String, Catalogue> bad : badCatalogues().entrySet()) {
            Catalogue good = good(bad.getValue().head().codes());
            Catalogue skeleton = SkeletonCatalogue.of(with(bad.getValue(), good), NamesInUse.unknown());
            Set<String> kept = names(skeleton);
            assertTrue(kept.containsAll(names(good)), () -> bad.getKey() + " keeps " + kept);
            sources.addAll(write(skeleton, "g" + number++, folder, bad.getKey()));
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
        assertEquals(
                Set.of("CARD_DECLINED", "CARD_EXPIRED"),
                skeleton.errors().stream()
                        .map(error -> error.name().value().value())
                        .collect(Collectors.toSet()));
        assertEquals(1, skeleton.errors().get(0).lifecycle().renamedFrom().size());
        assertEquals(1, skeleton.operations().get(0).raises().size());
    }

    /** A catalogue without findings whose names no case has. */
    private static Catalogue good(CodeKind codes) {
        String code = codes == CodeKind.INTEGER ? "1%s" : "GOOD-%s";
        return compiled("""
                casebook: 1
                name: Billing
                title: Billing
                revision: "1"
                codes: %s
                categories:
                  good-parent: {title: Parent}
                  good-child: {title: Child, advice: give-up, parent: good-parent}
                errors:
                  GOOD_FIRST: {code: %s, category: good-child, title: First, renamed-from: [GOOD_FORMER]}
                  GOOD_SECOND: {code: %s, category: good-child, title: Second}
                operations:
                  good-operation: {title: Operation, raises: [GOOD_FIRST, good-parent]}
                """.formatted(
                codes.name().toLowerCase(Locale.ROOT), code.formatted("000000001"), code.formatted("000000002")));
    }

    private static Catalogue with(Catalogue bad, Catalogue good) {
        Sections one = bad.sections();
        Sections other = good.sections();
        Sections both = new Sections(
                one.shapes(),
                one.envelopes(),
                one.sources(),
                joined(one.categories(), other.categories()),
                joined(one.errors(), other.errors()),
                joined(one.operations(), other.operations()),
                one.retired());
        return new Catalogue(bad.head(), bad.amends(), both, bad.translations(), bad.broken());
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Set<String> names(Catalogue catalogue) {
        return Stream.of(
                        catalogue.categories().stream()
                                .map(category -> category.name().value().value()),
                        catalogue.errors().stream()
                                .map(error -> error.name().value().value()),
                        catalogue.errors().stream()
                                .flatMap(error -> error.lifecycle().renamedFrom().stream())
                                .map(former -> former.value().value()),
                        catalogue.operations().stream()
                                .map(operation -> operation.name().value().value()))
                .flatMap(names -> names)
                .collect(Collectors.toSet());
    }

    private static Map<String, Catalogue> skeletons() throws IOException {
        Map<String, Catalogue> skeletons = new TreeMap<>();
        badCatalogues()
                .forEach((name, catalogue) ->
                        skeletons.put(name, SkeletonCatalogue.of(catalogue, NamesInUse.unknown())));
        return skeletons;
    }

    private static Map<String, Catalogue> badCatalogues() throws IOException {
        Map<String, Catalogue> catalogues = new TreeMap<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = file.getFileName().toString();
                CatalogueCompiler.compile(SourceText.of(name, new String(Files.readAllBytes(file), UTF_8)))
                        .value()
                        .ifPresent(catalogue -> catalogues.put(name, catalogue));
            }
        }
        assertTrue(catalogues.size() > 60, () -> catalogues.size() + " catalogues");
        return catalogues;
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
