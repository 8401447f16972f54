package dev.casebook.examples.sandbox;

import dev.casebook.Code;
import dev.casebook.whatsapp.WhatsAppError;
import dev.casebook.whatsapp.WhatsAppErrors;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the catalogue says about a code, or what a server would say about one that no catalogue lists yet.
 *
 * @param code the code to send
 * @param pair the code and the subcode to send where a subcode is asked for
 * @param status the HTTP status of a reply
 * @param title the title to send
 * @param details the details to send
 */
record SimulatedError(int code, Code.Pair pair, int status, String title, String details) {
    private static final int INVALID_PARAMETER = 100;

    static SimulatedError of(Code code) {
        if (code instanceof Code.Pair pair) {
            int first = pair.code().number();
            return of(first, pair, WhatsAppErrors.find(first, pair.subcode().number()));
        }
        int single = number(code);
        return of(single, pair(single), WhatsAppErrors.find(single));
    }

    /** The digits that ask for an error: its own code, of a range one that no other error has. */
    static String digits(WhatsAppError error) {
        Code code = error.codes().get(0);
        if (code instanceof Code.Pair pair) {
            return String.format(
                    "%03d%07d", pair.code().number(), pair.subcode().number());
        }
        return String.format("%07d", code instanceof Code.Range range ? ownOf(range, error) : number(code));
    }

    private static SimulatedError of(int code, Code.Pair pair, Optional<WhatsAppError> error) {
        String title = error.map(WhatsAppError::title).orElse("Something new");
        int status = error.map(WhatsAppError::httpStatus)
                .orElseGet(OptionalInt::empty)
                .orElse(400);
        return new SimulatedError(
                code, pair, status, title, error.flatMap(WhatsAppError::meaning).orElse(title));
    }

    /** The pair with this subcode that the catalogue lists, or the one that Meta would send. */
    private static Code.Pair pair(int subcode) {
        return Arrays.stream(WhatsAppError.values())
                .flatMap(error -> error.codes().stream())
                .filter(code -> code instanceof Code.Pair pair && pair.subcode().number() == subcode)
                .map(Code.Pair.class::cast)
                .findFirst()
                .orElseGet(() -> Code.pair(INVALID_PARAMETER, subcode));
    }

    private static int ownOf(Code.Range range, WhatsAppError error) {
        int code = range.first();
        while (!WhatsAppErrors.find(code).equals(Optional.of(error))) {
            code++;
        }
        return code;
    }

    private static int number(Code code) {
        return ((Code.Single) code).number();
    }
}
