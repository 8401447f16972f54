package dev.casebook.catalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.ErrorDefinition;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Additional texts of errors have what pages, schemas and generated definitions need. */
class AdditionalTextTest {
    @ParameterizedTest
    @EnumSource
    void hasMethodInErrorDefinition(AdditionalText text) throws NoSuchMethodException {
        assertEquals(
                Optional.class, ErrorDefinition.class.getMethod(text.method()).getReturnType());
        assertTrue(ErrorDefinition.class.getMethod(text.method()).isDefault(), "older generated code does not have it");
    }

    @ParameterizedTest
    @EnumSource
    void isDescribedInOneSentence(AdditionalText text) {
        assertTrue(text.about().matches("[A-Z][^.]*\\."), text::about);
        assertTrue(text.label().matches("[A-Z][^:]*"), text::label);
    }
}
