package dev.casebook.catalogue.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.model.Name;
import dev.casebook.catalogue.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The names of a small catalogue that has one of each. */
class JavaNamesTest {
    private static final String TEXT = """
            casebook: 1
            name: WhatsApp
            title: WhatsApp
            revision: 1
            shapes: {s: {code: /code}}
            envelopes: {reply: {kind: reply, errors: {/error: s}}}
            categories:
              throttling: {title: Throttling, covers: 5-9, advice: give-up}
              media: {title: Media, parent: throttling, covers: 6-7}
              broken: {}
            errors:
              MEDIA_ERROR: {code: 1, also: [470, 100/2388072, 200-299, -3, 1/-4], category: media, title: T, remedy: R}
              RANGE: {code: 300-399, category: media, title: T, remedy: R}
              PAIR_EXCEPTION: {code: 8/9, category: media, title: T, remedy: R}
              ERROR: {code: x, category: media, title: T, remedy: R}
            """;

    private final Catalogue catalogue = CatalogueCompiler.compile(SourceText.of("whatsapp.yaml", TEXT))
            .value()
            .orElseThrow();
    private final JavaNames names = JavaNames.of(catalogue);

    @Test
    void listsEveryTypeBrokenEntriesIncluded() {
        assertEquals(
                List.of(
                        "WhatsAppException",
                        "UnrecognizedWhatsAppException",
                        "WhatsAppError",
                        "WhatsAppCategory",
                        "WhatsAppCodes",
                        "WhatsAppHandler",
                        "WhatsAppStrictHandler",
                        "WhatsAppErrors",
                        "WhatsAppTable",
                        "WhatsAppLookup",
                        "WhatsAppFactory",
                        "UnreadableWhatsAppException",
                        "WhatsAppReader",
                        "ThrottlingException",
                        "MediaCategoryException",
                        "BrokenException",
                        "UnrecognizedThrottlingException",
                        "UnrecognizedMediaCategoryException",
                        "ThrottlingHandler",
                        "MediaException",
                        "RangeException",
                        "PairException",
                        "ErrorException"),
                names.types().stream().map(GeneratedType::name).toList());
    }

    @Test
    void listsTheTypesOfLanguagesFormerNamesAndOperations() {
        String text = """
                casebook: 1
                name: Shop
                title: Shop
                revision: 1
                translations: [de, pt-BR, de]
                categories:
                  order: {title: Order, advice: give-up}
                errors:
                  LOST: {code: 1, category: order, title: T, remedy: R, renamed-from: GONE}
                operations:
                  pay-later: {title: Pay, raises: LOST}
                """;
        Catalogue shop = CatalogueCompiler.compile(SourceText.of("shop.yaml", text))
                .value()
                .orElseThrow();
        assertEquals(
                List.of(
                        "ShopTexts of the catalogue `Shop` at shop.yaml:2:7",
                        "ShopDeTexts of the language `de` at shop.yaml:5:16",
                        "ShopPtBrTexts of the language `pt-BR` at shop.yaml:5:20",
                        "OrderException of the category `order` at shop.yaml:7:3",
                        "OrderHandler of the category `order` at shop.yaml:7:3",
                        "LostException of the error `LOST` at shop.yaml:9:3",
                        "GoneException of the former name `GONE` at shop.yaml:9:71",
                        "PayLaterError of the operation `pay-later` at shop.yaml:11:3",
                        "PayLaterErrorHandler of the operation `pay-later` at shop.yaml:11:3"),
                JavaNames.of(shop).types().stream()
                        .skip(new RootNames("Shop").always().size())
                        .map(type -> type.name() + " of " + type.of() + " at " + type.span())
                        .toList());
    }

    @Test
    void listsEveryTypeWithTheNameOfTheCatalogue() {
        List<String> types = new RootNames("Shop").types();
        assertEquals(13, types.size());
        assertEquals("ShopException", types.get(0));
        assertEquals("ShopReader", types.get(12));
    }

    @Test
    void namesTheMembersOfHandlersAndEnums() {
        EntryNames media = names.category(new Name.InKebabCase("media"));
        assertEquals("onMediaCategory", media.method());
        assertEquals("MEDIA", media.constant());
        assertEquals("onMedia", names.error(new Name.OfError("MEDIA_ERROR")).method());
    }

    @Test
    void namesAConstantForEachPartOfEachCode() {
        List<String> constants = new ArrayList<>();
        catalogue
                .errors()
                .forEach(error -> CodeConstants.of(error)
                        .forEach(constant -> constants.add(constant.name() + " = " + constant.value())));
        assertEquals(
                List.of(
                        "MEDIA_ERROR = 1",
                        "MEDIA_ERROR_ALSO_470 = 470",
                        "MEDIA_ERROR_ALSO_100_2388072_CODE = 100",
                        "MEDIA_ERROR_ALSO_100_2388072_SUBCODE = 2388072",
                        "MEDIA_ERROR_ALSO_200_299_FIRST = 200",
                        "MEDIA_ERROR_ALSO_200_299_LAST = 299",
                        "MEDIA_ERROR_ALSO_MINUS_3 = -3",
                        "MEDIA_ERROR_ALSO_1_MINUS_4_CODE = 1",
                        "MEDIA_ERROR_ALSO_1_MINUS_4_SUBCODE = -4",
                        "RANGE_FIRST = 300",
                        "RANGE_LAST = 399",
                        "PAIR_EXCEPTION_CODE = 8",
                        "PAIR_EXCEPTION_SUBCODE = 9"),
                constants);
    }
}
