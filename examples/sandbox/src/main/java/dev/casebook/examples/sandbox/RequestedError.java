package dev.casebook.examples.sandbox;

import dev.casebook.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a recipient's number asks for: {@code 155}, two digits for the scenario, then seven for a code, or ten or thirteen for a code
 * and its subcode, such as {@code 155000130429} and {@code 155001902388072}; a plus before them is allowed. Every other
 * number is one to which messages are delivered.
 *
 * @param scenario how the error arrives
 * @param code a single code, or a pair
 */
record RequestedError(Scenario scenario, Code code) {
    private static final Pattern NUMBER = Pattern.compile("\\+?155(\\d{2})(\\d{3}|\\d{6})??(\\d{7})");

    static Optional<RequestedError> of(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? Scenario.of(matcher.group(1)).map(scenario -> new RequestedError(scenario, code(matcher)))
                : Optional.empty();
    }

    private static Code code(Matcher matcher) {
        int last = Integer.parseInt(matcher.group(3));
        return Optional.ofNullable(matcher.group(2))
                .<Code>map(code -> Code.pair(Integer.parseInt(code), last))
                .orElseGet(() -> Code.of(last));
    }
}
