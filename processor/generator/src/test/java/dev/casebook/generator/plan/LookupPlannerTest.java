package dev.casebook.generator.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.Code;
import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.CategoryTree;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What codes lead to: errors have the indices 0 and 1, unlisted codes 2, those that a category covers 3 and more. */
class LookupPlannerTest {
    private static final int NARROW = 0;
    private static final int WIDE = 1;
    private static final int COVERED_BY_PARENT = 3;
    private static final int COVERED_BY_CHILD = 4;

    private static final Catalogue INTEGERS = compiled("""
            codes: integer
            categories:
              parent: {title: Parent, advice: give-up, covers: 100-999}
              child: {title: Child, parent: parent, covers: [200-299, 7/10-19]}
            errors:
              NARROW: {code: 250, also: 7/15, category: child, title: Narrow, remedy: r}
              WIDE: {code: 240-260, category: child, title: Wide, remedy: r}
            """);

    private static final Catalogue TEXTS = compiled("""
            codes: text
            categories:
              parent: {title: Parent, advice: give-up, covers: "23*"}
              child: {title: Child, parent: parent, covers: "235*"}
            errors:
              NARROW: {code: "23505", category: child, title: Narrow, remedy: r}
              WIDE: {code: "23514", category: child, title: Wide, remedy: r}
            """);

    @Test
    void prefersExactCodesThenRangesThenTheDeepestCategory() {
        IntegerTable single =
                assertInstanceOf(Lookup.Integers.class, integers().lookup()).single();
        assertEquals(OptionalInt.of(NARROW), single.find(250));
        assertEquals(OptionalInt.of(WIDE), single.find(240));
        assertEquals(OptionalInt.of(WIDE), single.find(260));
        assertEquals(OptionalInt.of(COVERED_BY_CHILD), single.find(239));
        assertEquals(OptionalInt.of(COVERED_BY_CHILD), single.find(299));
        assertEquals(OptionalInt.of(COVERED_BY_PARENT), single.find(300));
        assertEquals(OptionalInt.empty(), single.find(99));
        assertEquals(OptionalInt.empty(), single.find(1000));
    }

    @Test
    void prefersExactPairsToCoveredOnes() {
        Lookup.Integers lookup =
                assertInstanceOf(Lookup.Integers.class, integers().lookup());
        assertEquals(List.of(7), List.copyOf(lookup.subcodes().keySet()));
        IntegerTable subcodes = lookup.subcodes().get(7);
        assertEquals(OptionalInt.of(NARROW), subcodes.find(15));
        assertEquals(OptionalInt.of(COVERED_BY_CHILD), subcodes.find(10));
        assertEquals(OptionalInt.of(COVERED_BY_CHILD), subcodes.find(19));
        assertEquals(OptionalInt.empty(), subcodes.find(20));
    }

    @Test
    void listsTheLongestPrefixFirst() {
        Lookup.Texts lookup = assertInstanceOf(
                Lookup.Texts.class, new TextLookupPlanner(TEXTS, CategoryTree.of(TEXTS), indices(TEXTS)).lookup());
        assertEquals(
                List.of(new Lookup.Prefix("235", COVERED_BY_CHILD), new Lookup.Prefix("23", COVERED_BY_PARENT)),
                lookup.single().prefixes());
        assertEquals(
                List.of(new ExactCode<>("23505", NARROW), new ExactCode<>("23514", WIDE)),
                lookup.single().exact());
    }

    @Test
    void givesASampleThatLeadsToItsType() {
        IntegerTable single =
                assertInstanceOf(Lookup.Integers.class, integers().lookup()).single();
        for (int i = 0; i < INTEGERS.errors().size(); i++) {
            assertEquals(
                    OptionalInt.of(i),
                    single.find(number(integers().sample(INTEGERS.errors().get(i)))));
        }
        assertEquals(
                OptionalInt.of(COVERED_BY_PARENT),
                single.find(
                        number(integers().sample(INTEGERS.categories().get(0)).orElseThrow())));
        assertEquals(
                OptionalInt.of(COVERED_BY_CHILD),
                single.find(
                        number(integers().sample(INTEGERS.categories().get(1)).orElseThrow())));
        assertTrue(single.find(number(integers().sampleOfNone())).isEmpty());
    }

    private static IntegerLookupPlanner integers() {
        return new IntegerLookupPlanner(INTEGERS, CategoryTree.of(INTEGERS), indices(INTEGERS));
    }

    private static TypeIndices indices(Catalogue catalogue) {
        return new TypeIndices(catalogue, CategoryTree.of(catalogue));
    }

    private static int number(Code code) {
        return ((Code.Single) code).number();
    }

    private static Catalogue compiled(String entries) {
        String text = "casebook: 1\nname: Sample\ntitle: Sample\nrevision: \"1\"\n" + entries;
        return CatalogueCompiler.compile(SourceText.of("sample.yaml", text))
                .value()
                .orElseThrow();
    }
}
