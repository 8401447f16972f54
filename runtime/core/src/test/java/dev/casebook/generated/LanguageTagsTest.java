package dev.casebook.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under which tags texts for a locale are looked for. */
class LanguageTagsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de                            | de
            pt-BR                         | pt-BR pt
            zh-Hant-TW                    | zh-Hant-TW zh-Hant zh
            de-DE-1996                    | de-DE-1996 de-DE de
            zh-Hant-CN-x-private1-private2 | zh-Hant-CN-x-private1-private2 zh-Hant-CN-x-private1 zh-Hant-CN zh-Hant zh
            ar-EG-u-nu-latn               | ar-EG-u-nu-latn ar-EG-u-nu ar-EG ar
            iw                            | he
            zh-HK                         | zh-HK zh-Hant-HK zh-Hant zh
            zh-TW                         | zh-TW zh-Hant-TW zh-Hant zh
            zh-SG                         | zh-SG zh-Hans-SG zh-Hans zh
            zh-Hans-HK                    | zh-Hans-HK zh-Hans zh
            zh-US                         | zh-US zh
            no                            | no nb
            no-NO                         | no-NO no nb-NO nb
            nb-NO                         | nb-NO nb no-NO no
            nn                            | nn no nb
            """)
    void shortensFromEnd(String tag, String expected) {
        assertEquals(List.of(expected.split(" ", -1)), LanguageTags.of(Locale.forLanguageTag(tag)));
    }

    @Test
    void returnsNoneForNoLanguage() {
        assertEquals(List.of(), LanguageTags.of(Locale.ROOT));
        assertEquals(
                List.of(), LanguageTags.of(new Locale.Builder().setRegion("CH").build()));
    }
}
