package dev.casebook.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.casebook.catalogue.diagnostic.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said about a translation that is not whole, or not of what the catalogue says now. */
class TranslationMessagesTest {
    private static final Path FOLDER = Path.of("src/test/resources/cases/bad/translations");

    @Test
    void missingTextsAreListed() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.de.yaml:2:11 3 texts have no translation into `de`: payment meaning, throttling title, CARD_EXPIRED remedy",
                        "catalogue.zh-Hant.yaml:2:11 8 texts have no translation into `zh-Hant`: payment title, payment meaning, throttling title, CARD_DECLINED title, CARD_DECLINED meaning, CARD_DECLINED remedy, CARD_EXPIRED title, CARD_EXPIRED remedy"),
                messages(Problem.MISSING_TRANSLATIONS));
    }

    @Test
    void staleTextsAreListedAndTheFirstIsShown() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.de.yaml:10:23 2 translations into `de` of what the catalogue does not say any more: CARD_DECLINED title, CARD_EXPIRED meaning; it is now: catalogue.yaml:27:12"),
                messages(Problem.STALE_TRANSLATIONS));
    }

    @Test
    void namesThatAreUnknownAreSaidToBeOthers() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.de.yaml:6:3 there is no category `throttlin` in the catalogue; did you mean `throttling`?",
                        "catalogue.de.yaml:16:3 there is no error `CARD_OLD` in the catalogue; it is called `CARD_EXPIRED` now"),
                messages(Problem.UNKNOWN_TRANSLATED));
    }

    private static List<String> messages(Problem problem) throws IOException {
        return Compiled.placed(Compiled.file(FOLDER), problem);
    }
}
