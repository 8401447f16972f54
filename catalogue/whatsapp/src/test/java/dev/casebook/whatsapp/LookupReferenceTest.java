package dev.casebook.whatsapp;

import static org.junit.jupiter.api.Assertions.assertSame;

import dev.casebook.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The generated look-up against a slow and obvious one that reads the definitions. */
class LookupReferenceTest {
    @Test
    void findsWhatTheDefinitionsSay() {
        Random random = new Random(20261122);
        for (int code : codes(random)) {
            assertSame(reference(code).orElse(null), WhatsAppErrors.find(code).orElse(null), () -> "code " + code);
        }
    }

    private static List<Integer> codes(Random random) {
        List<Integer> codes = new ArrayList<>(List.of(Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE));
        for (WhatsAppError error : WhatsAppError.values()) {
            for (Code code : error.codes()) {
                if (code instanceof Code.Single single) {
                    codes.addAll(List.of(single.number() - 1, single.number(), single.number() + 1));
                }
            }
        }
        random.ints(20_000, -100, 3_000_000).forEach(codes::add);
        return codes;
    }

    private static Optional<WhatsAppError> reference(int code) {
        Optional<WhatsAppError> inRange = Optional.empty();
        for (WhatsAppError error : WhatsAppError.values()) {
            for (Code listed : error.codes()) {
                if (listed instanceof Code.Single single && single.number() == code) {
                    return Optional.of(error);
                }
                if (listed instanceof Code.Range range && range.contains(code)) {
                    inRange = Optional.of(error);
                }
            }
        }
        return inRange;
    }
}
