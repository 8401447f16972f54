package dev.casebook.catalogue;

import static dev.casebook.catalogue.diagnostic.TranslationProblems.MISSING_TRANSLATIONS;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.STALE_TRANSLATIONS;
import static dev.casebook.catalogue.diagnostic.TranslationProblems.UNKNOWN_TRANSLATED;
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
    void listsMissingTexts() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.de.yaml:2:11 missing translations into `de` (3): payment meaning, throttling title, CARD_EXPIRED remedy",
                        "catalogue.zh-Hant.yaml:2:11 missing translations into `zh-Hant` (8): payment title, payment meaning, throttling title, CARD_DECLINED title, CARD_DECLINED meaning, CARD_DECLINED remedy, CARD_EXPIRED title, CARD_EXPIRED remedy"),
                messages(MISSING_TRANSLATIONS.problem()));
    }

    @Test
    void listsStaleTexts() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.de.yaml:10:23 outdated translations into `de` (2): CARD_DECLINED title, CARD_EXPIRED meaning; current text: catalogue.yaml:27:12"),
                messages(STALE_TRANSLATIONS.problem()));
    }

    @Test
    void namesThatAreUnknownAreSaidToBeOthers() throws IOException {
        assertEquals(
                List.of(
                        "catalogue.de.yaml:6:3 the catalogue has no category `throttlin`; did you mean `throttling`?",
                        "catalogue.de.yaml:16:3 the error `CARD_OLD` is now called `CARD_EXPIRED`"),
                messages(UNKNOWN_TRANSLATED.problem()));
    }

    private static List<String> messages(Problem problem) throws IOException {
        return Compiled.placed(Compiled.file(FOLDER), problem);
    }
}
