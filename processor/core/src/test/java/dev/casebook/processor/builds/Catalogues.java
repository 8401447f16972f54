package dev.casebook.processor.builds;

/** The catalogue of these tests. */
final class Catalogues {
    static final String BILLING = """
            casebook: 1
            name: Billing
            title: Billing
            revision: "1"
            shapes:
              bare: {code: /code}
            envelopes:
              reply: {kind: reply, errors: {/error: bare}}
            categories:
              payment: {title: Payment, advice: ask-user}
            errors:
              CARD_DECLINED:
                code: 1
                category: payment
                title: Card declined
                remedy: Use another card.
                parameters: {card: String}
              CARD_EXPIRED:
                code: 2
                category: payment
                title: Card expired
                remedy: Use another card.
            operations:
              pay: {title: Pay, raises: CARD_DECLINED}
            """;

    private Catalogues() {}
}
