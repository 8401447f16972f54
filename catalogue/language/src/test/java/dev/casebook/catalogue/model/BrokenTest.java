package dev.casebook.catalogue.model;

import static dev.casebook.catalogue.model.BrokenEntry.Kind.CATEGORY;
import static dev.casebook.catalogue.model.BrokenEntry.Kind.ERROR;
import static dev.casebook.catalogue.model.BrokenEntry.Kind.SHAPE;
import static dev.casebook.catalogue.model.BrokenEntry.Kind.SOURCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.source.Located;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of what could not be read, what may be there all the same. */
class BrokenTest {
    private static final Name.InKebabCase CARDS = new Name.InKebabCase("cards");
    private static final Name.InKebabCase OTHER = new Name.InKebabCase("other");

    private static BrokenEntry entry(BrokenEntry.Kind kind, String name, Optional<Name.InKebabCase> parent) {
        return BrokenEntry.of(
                kind, new Located<>(name, SourceText.of("a.yaml", name).start()), parent);
    }

    private final Broken broken =
            Broken.of(List.of(entry(ERROR, "Card_Stolen", Optional.of(CARDS)), BrokenEntry.section(SHAPE)));

    @Test
    void findsNameInEveryForm() {
        assertTrue(broken.has(ERROR, "Card_Stolen"));
        assertTrue(broken.has(ERROR, "CARD_STOLEN"));
        assertFalse(broken.has(ERROR, "CARD_LOST"));
        assertFalse(broken.has(CATEGORY, "Card_Stolen"));
    }

    @Test
    void findsEveryNameIfTheSectionIsBroken() {
        assertTrue(broken.has(SHAPE, "anything"));
        assertFalse(broken.has(SOURCE, "anything"));
    }

    @Test
    void namesAreListedAsTheyAreWritten() {
        assertEquals(List.of("Card_Stolen"), broken.names(ERROR));
        assertEquals(List.of(), broken.names(SHAPE));
        assertEquals(List.of(), broken.names(CATEGORY));
    }

    @Test
    void kindsAreToldApart() {
        assertTrue(broken.any(ERROR));
        assertTrue(broken.any(SHAPE));
        assertFalse(broken.any(CATEGORY));
    }

    @Test
    void mayBelongToItsCategoryOrToAny() {
        assertTrue(broken.mayBelongTo(CARDS));
        assertFalse(broken.mayBelongTo(OTHER));
        assertTrue(Broken.of(List.of(entry(ERROR, "A", Optional.empty()))).mayBelongTo(OTHER));
        assertTrue(Broken.of(List.of(entry(CATEGORY, "a", Optional.of(OTHER)))).mayBelongTo(OTHER));
        assertFalse(Broken.of(List.of(entry(SHAPE, "a", Optional.empty()))).mayBelongTo(OTHER));
    }

    @Test
    void equalEntriesAreEqual() {
        Broken same = Broken.of(broken.entries());
        assertEquals(broken, same);
        assertEquals(broken.hashCode(), same.hashCode());
        assertNotEquals(broken, Broken.none());
        assertNotEquals(broken.hashCode(), Broken.none().hashCode());
        assertNotEquals(broken, new Object());
        assertEquals(List.of(), Broken.none().entries());
        assertTrue(Broken.none().isEmpty());
        assertFalse(broken.isEmpty());
    }
}
