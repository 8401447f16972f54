package dev.casebook.catalogue.model;

import static dev.casebook.catalogue.model.MessageTemplate.Kind.TEXT;
import static dev.casebook.catalogue.model.MessageTemplate.Kind.VALUE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.model.MessageTemplate.Piece;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Texts with a form of their own: languages, messages with values in them, and names that are nearly right. */
class ModelTextsTest {
    @Test
    void guessesLanguageFromSimilarTag() {
        assertEquals(Optional.of("pt-BR"), meant("pt_br"));
        assertEquals(Optional.of("de"), meant("deu"));
        assertEquals(Optional.of("de-CH"), meant("deu-CH"));
        assertEquals(Optional.of("zh-Hant"), meant("ZH-HANT"));
        assertEquals(Optional.empty(), meant("de"));
        assertEquals(Optional.empty(), meant("qq"));
        assertEquals(Optional.empty(), meant("german"));
    }

    private static Optional<String> meant(String text) {
        return LanguageTag.meant(text).map(LanguageTag::value);
    }

    @Test
    void acceptsOnlyTagsOfLanguages() {
        assertTrue(LanguageTag.of("pt-BR").isPresent());
        assertTrue(LanguageTag.of("fil").isPresent());
        assertFalse(LanguageTag.of("deu").isPresent());
        assertFalse(LanguageTag.of("pt-br").isPresent());
        assertFalse(LanguageTag.of("de-u-ca-buddhist").isPresent());
        assertFalse(LanguageTag.of("xx").isPresent());
        assertEquals("PtBr", LanguageTag.of("pt-BR").orElseThrow().camel());
    }

    @Test
    void splitsMessageIntoPieces() {
        assertEquals(
                List.of(
                        new Piece("order ", TEXT),
                        new Piece("order-id", VALUE),
                        new Piece("left", VALUE),
                        new Piece(" has {none} left", TEXT)),
                new MessageTemplate("order {order-id}{left} has {{none}} left").pieces());
        assertEquals(List.of(new Piece("a", VALUE)), new MessageTemplate("{a}").pieces());
        assertEquals(List.of(), new MessageTemplate("").pieces());
        assertEquals(List.of("a", "b", "a"), new MessageTemplate("{a} {b} {a}").values());
    }

    @Test
    void keepsBracesOfAMessage() {
        assertTrue(new MessageTemplate("{{{a}}} and }}").isWhole());
        assertTrue(new MessageTemplate("").isWhole());
        assertFalse(new MessageTemplate("{a").isWhole());
        assertFalse(new MessageTemplate("a}").isWhole());
        assertFalse(new MessageTemplate("{A}").isWhole());
    }

    @Test
    void guessesNameFromItsWords() {
        assertEquals(Optional.of(new Name.OfError("CARD_STOLEN")), NearNames.error("cardStolen"));
        assertEquals(Optional.of(new Name.OfError("CARD_STOLEN")), NearNames.error(" Card-Stolen "));
        assertEquals(Optional.of(new Name.OfError("CARD_STOLEN")), NearNames.error("CARD_STOLEN"));
        assertEquals(Optional.empty(), NearNames.error("7"));
        assertEquals(Optional.of(new Name.InKebabCase("card-stolen")), NearNames.entry("CardStolen"));
        assertEquals(Optional.of(new Name.InKebabCase("card-stolen")), NearNames.entry("card-stolen"));
        assertEquals(Optional.empty(), NearNames.entry("?"));
    }

    @Test
    void usesFolderAsPackageOfAmendedCatalogue() {
        Name.OfCatalogue name = new Name.OfCatalogue("Billing");
        assertEquals("com.acme", new Amended("com/acme/billing.yaml", name, Optional.empty(), Set.of()).packageName());
        assertEquals("", new Amended("billing.yaml", name, Optional.empty(), Set.of()).packageName());
        assertEquals("Billing", name.camel());
        assertEquals("BILLING", name.constant());
        assertEquals(new Lifecycle(List.of(), Optional.empty()), Lifecycle.unknown());
        assertEquals(new Retired(List.of(), List.of()), Retired.nothing());
    }
}
