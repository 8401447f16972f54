package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.FileProblems.FILE_CYCLE;
import static dev.casebook.catalogue.diagnostic.FileProblems.FILE_NOT_FOUND;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.PUBLISHED_CODE_RETIRED;
import static dev.casebook.catalogue.diagnostic.HistoryProblems.PUBLISHED_NAME_RETIRED;
import static dev.casebook.catalogue.diagnostic.OverlayProblems.NOTHING_TO_AMEND;
import static dev.casebook.catalogue.diagnostic.OverlayProblems.RENUMBERED;
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
    void showsPublishedValueBesideTheChange() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:4:8 `codes` of the catalogue is integer in published/billing.yaml and cannot be changed here",
                        "catalogue.yaml:8:13 `covers` of payment is 100-199 in published/billing.yaml and cannot be changed here; published here: published/billing.yaml:9:55",
                        "catalogue.yaml:14:11 `code` of CARD_DECLINED is 1 in published/billing.yaml and cannot be changed here; published here: published/billing.yaml:11:25",
                        "catalogue.yaml:20:11 `also` of CARD_LOST is not set in published/billing.yaml and cannot be added here"),
                messages("overlay", RENUMBERED.problem()));
    }

    @Test
    void reportsEntryThatCannotBeAmendedWithItsCatalogue() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:9:3 `paymnt` is not in `categories` of published/billing.yaml, and a new entry needs the key `title`; did you mean `payment`?",
                        "catalogue.yaml:23:3 `CARD_LOSt` is not in `errors` of published/billing.yaml, and a new entry needs the key `code`; did you mean `CARD_LOST`?",
                        "catalogue.yaml:25:3 `CARD_USED` is now called `CARD_WORN` in published/billing.yaml; published here: published/billing.yaml:13:3",
                        "catalogue.yaml:27:3 `CARD_GONE` is retired in published/billing.yaml: there is no such error any more; retired here: published/billing.yaml:16:18",
                        "catalogue.yaml:32:3 `by` is not in `operations` of published/billing.yaml, and a new entry needs the key `title`; did you mean `buy`?"),
                messages("overlay", NOTHING_TO_AMEND.problem()));
    }

    @Test
    void reportsRetiredPublishedErrorWhereItIsRetired() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:34:42 code 12 cannot be retired here: the published CARD_WORN uses it; published here: published/billing.yaml:13:21"),
                messages("overlay", PUBLISHED_CODE_RETIRED.problem()));
        assertEquals(
                List.of(
                        "catalogue.yaml:34:19 CARD_BENT cannot be retired here: it is a published error; published here: published/billing.yaml:12:3"),
                messages("overlay", PUBLISHED_NAME_RETIRED.problem()));
    }

    @Test
    void listsEveryPlaceOfAMissingFile() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.yaml:5:28 file `errors/gone.yaml` not found; searched in:\n    class output\n    class path",
                        "payments.yaml:1:10 file `https.yaml` not found; searched in:\n    class output\n    class path"),
                messages("missing-file", FILE_NOT_FOUND.problem()));
    }

    @Test
    void showsEveryFileOfACycle() throws IOException {
        assertEquals(
                List.of(
                        "payments.yaml:1:23 files refer to each other in a cycle: payments.yaml -> payments.yaml",
                        "cards.yaml:2:5 files refer to each other in a cycle: payments.yaml -> cards.yaml -> payments.yaml; cards.yaml is referred to here: payments.yaml:1:11",
                        "cards.yaml:3:5 files refer to each other in a cycle: catalogue.yaml -> payments.yaml -> cards.yaml -> catalogue.yaml; payments.yaml is referred to here: catalogue.yaml:5:10; cards.yaml is referred to here: payments.yaml:1:11"),
                messages("file-circle", FILE_CYCLE.problem()));
    }
}
