package dev.casebook.processor.versions;

import java.util.List;

/**
 * A change of the catalogue under code that was compiled before.
 *
 * @param title what changes
 * @param codes the codes that it is about
 * @param edits the texts to replace in the catalogue
 */
record Change(String title, List<Integer> codes, List<Edit> edits) {
    private static final String DECLINED =
            "  CARD_DECLINED: {code: 101, also: 104, category: payment, title: Card declined, remedy: Ask for another card.}\n";
    private static final String PAID =
            "  INVOICE_PAID: {code: 102, category: payment, title: Invoice paid, remedy: Stop., parameters: {id: String}, message: \"{id}\"}\n";
    private static final String TOO_MANY =
            "  TOO_MANY_REQUESTS: {code: 201, category: throttling, title: Too many requests, remedy: Wait.}\n";
    private static final String THROTTLING = "  throttling: {title: Throttling, covers: 200-299, advice: give-up}\n";
    private static final String PAY = "  pay: {title: Pay, raises: [CARD_DECLINED, throttling]}\n";
    private static final String REFUND = "  refund: {title: Refund, raises: [INVOICE_PAID]}\n";

    /**
     * A text in the catalogue, and the text to put there.
     *
     * @param text the text
     * @param other the other text
     */
    record Edit(String text, String other) {}

    /** Every change that is tried. */
    static List<Change> all() {
        return List.of(
                new Change(
                        "an error is added to a category",
                        List.of(103),
                        added(
                                "errors:\n",
                                "  CARD_STOLEN: {code: 103, category: payment, title: Stolen, remedy: Stop.}\n")),
                new Change("an error is removed", List.of(101, 104), declined("", "[throttling]")),
                new Change(
                        "an error with parameters is removed",
                        List.of(102),
                        List.of(new Edit(PAID, ""), new Edit(REFUND, REFUND.replace("INVOICE_PAID", "CARD_EXPIRED")))),
                new Change(
                        "an error is renamed",
                        List.of(101, 104),
                        declined(
                                DECLINED.replace("CARD_DECLINED: {", "CARD_REFUSED: {renamed-from: CARD_DECLINED, "),
                                "[CARD_REFUSED, throttling]")),
                new Change(
                        "an error moves to another category",
                        List.of(101, 104),
                        declined(DECLINED.replace("payment", "account"), "[CARD_DECLINED, throttling]")),
                new Change(
                        "an error is split in two",
                        List.of(104),
                        declined(
                                DECLINED.replace("also: 104, ", "")
                                        + "  NO_FUNDS: {code: 104, category: payment, title: No funds, remedy: Stop.}\n",
                                "[CARD_DECLINED, throttling]")),
                new Change(
                        "a category is added, with an error",
                        List.of(401),
                        List.of(
                                new Edit("categories:\n", "categories:\n  fraud: {title: Fraud, advice: give-up}\n"),
                                new Edit(
                                        "errors:\n",
                                        "errors:\n  FRAUD_FOUND: {code: 401, category: fraud, title: Fraud, remedy: Stop.}\n"))),
                new Change(
                        "a category is removed, with its errors",
                        List.of(201),
                        List.of(new Edit(THROTTLING, ""), new Edit(TOO_MANY, ""), pay("[CARD_DECLINED]"))),
                new Change(
                        "a category is renamed",
                        List.of(201),
                        List.of(
                                new Edit(THROTTLING, THROTTLING.replace("throttling", "limits")),
                                new Edit(TOO_MANY, TOO_MANY.replace("throttling", "limits")),
                                pay("[CARD_DECLINED, limits]"))),
                new Change(
                        "a category is split in two",
                        List.of(302),
                        List.of(
                                new Edit("categories:\n", "categories:\n  access: {title: Access, advice: give-up}\n"),
                                new Edit("302, category: account", "302, category: access"))),
                new Change(
                        "a category gets another parent",
                        List.of(150),
                        List.of(new Edit("parent: payment, covers: 150-159", "parent: account, covers: 410-419"))),
                new Change(
                        "an operation raises one error more",
                        List.of(102),
                        List.of(pay("[CARD_DECLINED, INVOICE_PAID, throttling]"))),
                new Change("an operation raises one error less", List.of(101, 104), List.of(pay("[throttling]"))),
                new Change(
                        "an operation is renamed",
                        List.of(101),
                        List.of(new Edit(PAY, PAY.replace("pay:", "place-payment:")))),
                new Change("an operation is removed", List.of(101), List.of(new Edit(PAY, ""))),
                new Change("another operation is removed", List.of(101), List.of(new Edit(REFUND, ""))));
    }

    private static List<Edit> added(String after, String text) {
        return List.of(new Edit(after, after + text));
    }

    private static List<Edit> declined(String text, String raises) {
        return List.of(new Edit(DECLINED, text), pay(raises));
    }

    private static Edit pay(String raises) {
        return new Edit(PAY, PAY.replace("[CARD_DECLINED, throttling]", raises));
    }

    /** The catalogue after the change. */
    String apply(String catalogue) {
        String changed = catalogue;
        for (Edit edit : edits) {
            if (!changed.contains(edit.text())) {
                throw new AssertionError(title + ": the catalogue does not contain " + edit.text());
            }
            changed = changed.replace(edit.text(), edit.other());
        }
        return changed;
    }
}
