package dev.casebook.catalogue.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word is meant, which is none, and when the looking ends. */
class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "throtling, throttling",
        "THROTTLING, throttling",
        "trhottling, throttling",
        "throttli, throttling",
        "on, no",
        "abcdef, abcd",
        "abxdyf, abcdef"
    })
    void findsWordIfAtMostAThirdOfItsLettersDiffers(String written, String word) {
        assertEquals(Optional.of(word), Nearest.of(written, List.of(word)));
    }

    @ParameterizedTest
    @CsvSource({"throttl, throttling", "ab, abcd", "abcd, ab", "axxxef, abcdef", "abcde, baced"})
    void findsNothingIfMoreLettersDiffer(String written, String word) {
        assertEquals(Optional.empty(), Nearest.of(written, List.of(word)));
    }

    @Test
    void prefersNearestWordThenFirst() {
        assertEquals(Optional.of("payment"), Nearest.of("paymnt", List.of("pament", "payment")));
        assertEquals(Optional.of("paymens"), Nearest.of("paymenx", List.of("paymens", "payment")));
    }

    @Test
    void comparesWordsOfAtMostSixtyLetters() {
        assertEquals(Optional.of("a".repeat(60)), Nearest.of("a".repeat(59), List.of("a".repeat(60))));
        assertEquals(Optional.empty(), Nearest.of("a".repeat(60), List.of("a".repeat(61))));
    }

    @Test
    void comparesAtMostAThousandWords() {
        assertEquals(Optional.of("payment"), Nearest.of("paymens", before(Nearest.COMPARED - 1, "zzzzzzz")));
        assertEquals(Optional.empty(), Nearest.of("paymens", before(Nearest.COMPARED, "zzzzzzz")));
    }

    @Test
    void wordsOfAnotherLengthDoNotCount() {
        assertEquals(Optional.of("payment"), Nearest.of("paymens", before(30_000, "zzzzzzzzzzzz")));
    }

    private static List<String> before(int others, String other) {
        List<String> words = new ArrayList<>(Collections.nCopies(others, other));
        words.add("payment");
        return words;
    }
}
