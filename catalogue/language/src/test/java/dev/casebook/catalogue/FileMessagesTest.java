package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about files that name each other, and about what is laid over another catalogue. */
class FileMessagesTest {
    private static List<String> messages(String folder, Problem problem) throws IOException {
        return Compiled.placed(
                Compiled.file(Path.of("src/test/resources/cases/bad").resolve(folder)), problem);
    }

    @Test
    void whatIsPublishedIsShownBesideWhatWouldChangeIt() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:4:8 `codes` of the catalogue is integer in published/billing.yaml, and no catalogue that amends it can change that",
                        "catalogue.yaml:8:13 `covers` of payment is 100-199 in published/billing.yaml, and no catalogue that amends it can change that; published here: published/billing.yaml:9:55",
                        "catalogue.yaml:14:11 `code` of CARD_DECLINED is 1 in published/billing.yaml, and no catalogue that amends it can change that; published here: published/billing.yaml:11:25",
                        "catalogue.yaml:20:11 `also` of CARD_LOST is left out in published/billing.yaml, and no catalogue that amends it can change that"),
                messages("overlay", Problem.RENUMBERED));
    }

    @Test
    void whatCannotBeAmendedIsNamedWithTheCatalogue() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:9:3 `paymnt` has no `title`, and is not among the `categories` of published/billing.yaml; did you mean `payment`?",
                        "catalogue.yaml:23:3 `CARD_LOSt` has no `code`, and is not among the `errors` of published/billing.yaml; did you mean `CARD_LOST`?",
                        "catalogue.yaml:28:3 `by` has no `title`, and is not among the `operations` of published/billing.yaml; did you mean `buy`?"),
                messages("overlay", Problem.NOTHING_TO_AMEND));
    }

    @Test
    void aMissingFileIsLookedForInEachPlace() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:5:28 the file `errors/gone.yaml` is not there: it is looked for in\n    class output\n    class path",
                        "payments.yaml:1:10 the file `https.yaml` is not there: it is looked for in\n    class output\n    class path"),
                messages("missing-file", Problem.FILE_NOT_FOUND));
    }

    @Test
    void theWayRoundIsShownFileByFile() throws IOException {
        assertEquals(
                List.of(
                        "payments.yaml:1:23 files name each other in a circle: payments.yaml -> payments.yaml",
                        "cards.yaml:2:5 files name each other in a circle: payments.yaml -> cards.yaml -> payments.yaml; cards.yaml is named here: payments.yaml:1:11",
                        "cards.yaml:3:5 files name each other in a circle: catalogue.yaml -> payments.yaml -> cards.yaml -> catalogue.yaml; payments.yaml is named here: catalogue.yaml:5:10; cards.yaml is named here: payments.yaml:1:11"),
                messages("file-circle", Problem.FILE_CIRCLE));
    }
}
