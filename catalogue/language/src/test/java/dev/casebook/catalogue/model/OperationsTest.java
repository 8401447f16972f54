package dev.casebook.catalogue.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an operation raises, through what it includes, and which errors have a class of their own for it. */
class OperationsTest {
    private static final String TEXT = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            granularity: %s
            categories:
              payment: {title: Payment, advice: give-up}
              cards: {title: Cards, parent: payment}
              other: {title: Other, advice: give-up}
            errors:
              CARD_STOLEN: {code: 1, category: cards, title: Card stolen, remedy: R.}
              CARD_LIMIT: {code: 2, category: cards, title: Card limit, remedy: R., parameters: {limit: int}}
              CARD_WAITING: {code: 3, category: cards, title: Card waiting, remedy: R., captures: "* {count:int} *"}
              CARD_SAID: {code: 4, category: cards, title: Card said, remedy: R., message: No.}
              REFUND_GONE: {code: 5, category: other, title: Refund gone, remedy: R.}
              PLAIN: {code: 6, category: other, title: Plain, remedy: R.}
            operations:
              pay: {title: Pay, raises: REFUND_GONE, include: [left, right]}
              left: {title: Left, raises: [cards, CARD_STOLEN], include: base}
              right: {title: Right, raises: payment, include: base}
              base: {title: Base, raises: CARD_STOLEN}
            """;

    private static Catalogue catalogue(String granularity) {
        return compiled(TEXT.formatted(granularity));
    }

    private static Catalogue compiled(String text) {
        return CatalogueCompiler.compile(SourceText.of("billing.yaml", text))
                .value()
                .orElseThrow();
    }

    private static Name.InKebabCase entry(String name) {
        return new Name.InKebabCase(name);
    }

    private static Name.OfError error(String name) {
        return new Name.OfError(name);
    }

    private final Operations operations = Operations.of(catalogue("error"));

    private Operation operation(String name) {
        return operations.find(entry(name)).orElseThrow();
    }

    private List<String> raised(String operation) {
        return operations.raised(operation(operation)).stream().map(Name::value).toList();
    }

    @Test
    void findsOperationByName() {
        assertEquals("Pay", operation("pay").title().value());
        assertEquals(Optional.empty(), operations.find(entry("refund")));
    }

    @Test
    void omitsErrorsOfARaisedCategory() {
        assertEquals(List.of("CARD_STOLEN"), raised("base"));
        assertEquals(List.of("cards"), raised("left"));
        assertEquals(List.of("payment"), raised("right"));
    }

    @Test
    void countsIncludedErrorsOnce() {
        assertEquals(
                List.of("pay", "left", "right", "base"),
                operations.reach(operation("pay")).stream()
                        .map(each -> each.name().value().value())
                        .toList());
        assertEquals(List.of("REFUND_GONE", "payment"), raised("pay"));
    }

    @Test
    void prefersNearestRaisedCategory() {
        Set<Name> among = Set.of(entry("payment"), entry("cards"));
        assertEquals(Optional.of(entry("cards")), operations.swallower(error("CARD_STOLEN"), among));
        assertEquals(Optional.of(entry("payment")), operations.swallower(entry("cards"), among));
        assertEquals(Optional.empty(), operations.swallower(entry("payment"), among));
        assertEquals(Optional.empty(), operations.swallower(error("REFUND_GONE"), among));
        assertEquals(Optional.empty(), operations.swallower(error("UNKNOWN"), among));
    }

    @Test
    void givesClassToErrorsWithOwnMembers() {
        assertEquals(
                List.of("CARD_STOLEN", "CARD_LIMIT", "CARD_WAITING", "CARD_SAID", "REFUND_GONE"),
                withClass("category"));
        assertEquals(
                List.of("CARD_STOLEN", "CARD_LIMIT", "CARD_WAITING", "CARD_SAID", "REFUND_GONE", "PLAIN"),
                withClass("error"));
    }

    @Test
    void givesClassByNearestGranularity() {
        assertEquals(List.of("IN_GROUP", "IN_SMALL_GROUP", "CHOSEN"), withClass(compiled("""
                        casebook: 1
                        name: Shop
                        title: Shop
                        revision: 1
                        granularity: category
                        categories:
                          group: {title: Group, advice: give-up, granularity: error}
                          small-group: {title: Small group, parent: group}
                          rest: {title: Rest, parent: group, granularity: category}
                        errors:
                          IN_GROUP: {code: 1, category: group, title: T, remedy: R}
                          NOT_CHOSEN: {code: 2, category: group, title: T, remedy: R, granularity: category}
                          IN_SMALL_GROUP: {code: 3, category: small-group, title: T, remedy: R}
                          IN_REST: {code: 4, category: rest, title: T, remedy: R}
                          CHOSEN: {code: 5, category: rest, title: T, remedy: R, granularity: error}
                        """)));
    }

    private static List<String> withClass(String granularity) {
        return withClass(catalogue(granularity));
    }

    private static List<String> withClass(Catalogue catalogue) {
        OwnClasses own = OwnClasses.of(catalogue);
        return catalogue.errors().stream()
                .filter(own::has)
                .map(each -> each.name().value().value())
                .toList();
    }

    @Test
    void knowsParametersOfAnError() {
        List<ErrorEntry> errors = catalogue("error").errors();
        assertEquals(
                List.of(true, false, true, false, true, true),
                errors.stream().map(each -> each.thrown().isEmpty()).toList());
        assertEquals(new Thrown(List.of(), Optional.empty()), Thrown.nothing());
        assertEquals(true, errors.get(1).thrown().parameters().get(0).isRequired());
        assertEquals(false, errors.get(1).thrown().parameters().get(0).isSecret());
    }
}
