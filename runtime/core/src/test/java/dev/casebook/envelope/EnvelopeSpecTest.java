package dev.casebook.envelope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnvelopeSpecTest {
    private static final ErrorShape SHAPE = ErrorShape.code("/code", "/error_code")
            .part(Part.DETAILS, "/error_data/details")
            .field("blame", "/blame")
            .retryAfter("/wait", RetryAfterFormat.SECONDS)
            .jsonText("/error_data")
            .build();

    @Test
    void keepsWhatItWasGivenInOrder() {
        EnvelopeSpec spec = EnvelopeSpec.named("reply", CodeKind.TEXT)
                .errors("/error", SHAPE)
                .itemErrors("/items/*/error", SHAPE)
                .context("id", "/items/*/id", "/id")
                .retryAfter(RetryAfterHeader.plain("Retry-After", RetryAfterFormat.RETRY_AFTER))
                .retryAfter(RetryAfterHeader.json("Usage", "/*/wait", RetryAfterFormat.MINUTES))
                .success("/items")
                .jsonText("/body")
                .build();
        assertEquals(
                List.of("/error REQUEST", "/items/*/error ITEM"),
                spec.locations().stream()
                        .map(place -> place.pointer() + " " + place.extent())
                        .toList());
        assertEquals(
                List.of(Pointer.parse("/items/*/id"), Pointer.parse("/id")),
                spec.context().get(0).pointers());
        assertEquals("Usage", spec.retryAfterHeaders().get(1).name());
        assertEquals(List.of(Pointer.parse("/items")), spec.successParts());
        assertEquals(List.of(Pointer.parse("/body")), spec.jsonTexts());
    }

    @Test
    void returnsPartsOfShape() {
        assertEquals(List.of(Pointer.parse("/code"), Pointer.parse("/error_code")), SHAPE.part(Part.CODE));
        assertEquals(List.of(), SHAPE.part(Part.SUBCODE));
        assertEquals("blame", SHAPE.fields().get(0).name());
        assertEquals(
                List.of(RetryAfterField.of(Pointer.parse("/wait"), RetryAfterFormat.SECONDS)),
                SHAPE.retryAfterFields());
        assertEquals(List.of(Pointer.parse("/error_data")), SHAPE.jsonTexts());
    }

    @Test
    void rejectsEqualPlaces() {
        EnvelopeSpec.Builder spec =
                EnvelopeSpec.named("reply", CodeKind.INTEGER).errors("/error", SHAPE);
        assertThrows(IllegalArgumentException.class, () -> spec.itemErrors("/error", SHAPE));
    }
}
