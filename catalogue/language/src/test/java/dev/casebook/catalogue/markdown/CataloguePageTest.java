package dev.casebook.catalogue.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.casebook.catalogue.CatalogueCompiler;
import dev.casebook.catalogue.diagnostic.Checked;
import dev.casebook.catalogue.model.Catalogue;
import dev.casebook.catalogue.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CataloguePageTest {
    private static final Catalogue BILLING = compiled("""
            casebook: 1
            name: Billing
            title: Billing
            revision: "7"
            sources:
              guide: {title: "The [guide]", link: "https://example.com/guide", date: 2026-01-31}
            categories:
              money:
                title: Money
                advice: fix-request
              no-funds:
                title: No funds
                meaning: Too little | nothing
                parent: money
                covers: 900-999
            errors:
              CARD_DECLINED:
                code: 100/7
                also: 12
                category: money
                title: Card declined
                meaning: The <bank> said *no*
                remedy: Use card_2
                http: 402
                link: https://example.com/declined
                sources: [guide]
              BUSY_ERROR:
                code: 200-299
                category: no-funds
                title: Busy
                remedy: Wait
                advice: {retry-with-backoff: {initial-delay: 500ms, multiplier: 1.5, max-delay: 2m, max-retries: 3}}
                outcome: unknown
                since: "5"
                deprecated: {reason: not sent any more, since: "6", replaced-by: CARD_DECLINED}
            """);

    private static final String MADE = """
            Billing, revision 7: 2 errors in 2 categories.

            ## Money

            `MoneyException`

            | Code | Error | Meaning | Remedy | Advice |
            |---|---|---|---|---|
            | <a id="code-100-7"></a>`100/7`<br><a id="code-12"></a>`12` \
            | [**Card declined**](<https://example.com/declined>)<br>`CardDeclinedException`<br>HTTP 402 \
            | The &lt;bank&gt; said \\*no\\* [\\[1\\]](#source-1) | Use card\\_2 | fix the request |

            ### No funds

            Too little \\| nothing

            `NoFundsException`, covers `900-999`

            | Code | Error | Meaning | Remedy | Advice |
            |---|---|---|---|---|
            | <a id="code-200-299"></a>`200-299` \
            | **Busy**<br>`BusyException`<br>*First revision:* 5<br>*Deprecated since 6:* not sent any more; use `CARD_DECLINED` \
            |  | Wait | retry after 500 ms, delays growing by a factor of 1.5 up to 2 min, at most 3 retries; outcome unknown |

            ## Sources

            1. <a id="source-1"></a>[The \\[guide\\]](<https://example.com/guide>), 2026-01-31
            """;

    @Test
    void listsErrorsByCategory() {
        assertEquals(MADE, CatalogueMarkdown.of(BILLING));
    }

    @Test
    void countsErrorsThatHaveOnlyATitle() {
        String page = CatalogueMarkdown.of(compiled("""
                casebook: 1
                name: Printer
                title: Printer
                revision: "1"
                granularity: category
                accepts: {CB263: "titles only"}
                categories:
                  paper: {title: Paper, advice: ask-user}
                errors:
                  JAM: {code: 1, category: paper, title: Jam}
                  EMPTY: {code: 2, category: paper, title: Empty, remedy: Add paper}
                  THICK: {code: 3, category: paper, title: Thick, granularity: error}
                """));
        assertTrue(page.startsWith("Printer, revision 1: 3 errors in 1 categories."), page);
        assertFalse(page.contains("Jam"), page);
        assertTrue(page.contains("**Empty**") && page.contains("`ThickException`"), page);
        assertTrue(page.endsWith("\nErrors that have only a title, and are not listed here: 1.\n"), page);
    }

    @Test
    void keepsTextBeforeTheMarker() {
        String page = "# Billing\n\nHow to use it.\n";
        String made = "# Billing\n\nHow to use it.\n\n" + CataloguePage.MARKER + "\n" + MADE;
        assertEquals(made, CataloguePage.refreshed(page, BILLING));
        assertEquals(made, CataloguePage.refreshed(made.replace("Card declined", "old"), BILLING));
    }

    private static Catalogue compiled(String text) {
        Checked<Catalogue> checked = CatalogueCompiler.compile(SourceText.of("billing.yaml", text));
        assertEquals(List.of(), checked.findings());
        return checked.value().orElseThrow();
    }
}
