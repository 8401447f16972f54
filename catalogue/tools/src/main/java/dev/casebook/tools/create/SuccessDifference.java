package dev.casebook.tools.create;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What tells a failure from a success, in the words of a catalogue.
 *
 * @param onSuccess the rule of the place of errors, such as {@code never} or {@code {/ok: false}}; empty for the default
 * @param noError a code that means success
 */
record SuccessDifference(Optional<String> onSuccess, Optional<String> noError) {
    private static final int FIRST_FAILURE = 400;

    SuccessDifference {
        requireNonNull(onSuccess, "onSuccess");
        requireNonNull(noError, "noError");
    }

    /**
     * Compares the two sample bodies.
     *
     * @param status the HTTP status of the failure
     */
    static SuccessDifference of(ErrorInSample error, JsonNode failure, Optional<JsonNode> success, int status) {
        Optional<String> codeOfSuccess = success.map(
                        body -> object(body, error.at()).path(error.codeKey()))
                .filter(code -> code.isValueNode() && !code.isNull())
                .map(code -> code.asText(""));
        boolean isRoot = error.at().isEmpty();
        if (isRoot && status >= FIRST_FAILURE) {
            return new SuccessDifference(Optional.of("never"), Optional.empty());
        }
        Optional<String> flag = success.flatMap(body -> flag(failure, body));
        if (isRoot && flag.isPresent()) {
            return new SuccessDifference(flag, Optional.empty());
        }
        Optional<String> noError = codeOfSuccess.filter(code -> !code.equals(error.code()));
        return new SuccessDifference(isRoot ? Optional.of("with-code") : Optional.empty(), noError);
    }

    private static JsonNode object(JsonNode body, String at) {
        return body.at(at.replace("*", "0"));
    }

    /** A member of both with a boolean that differs, as a condition. */
    private static Optional<String> flag(JsonNode failure, JsonNode success) {
        return failure.properties().stream()
                .filter(member -> member.getValue().isBoolean())
                .filter(member -> success.path(member.getKey()).isBoolean()
                        && !success.path(member.getKey()).equals(member.getValue()))
                .map(SuccessDifference::condition)
                .findFirst();
    }

    private static String condition(Map.Entry<String, JsonNode> member) {
        return "{/" + ErrorInSample.escaped(member.getKey()) + ": "
                + member.getValue().asText() + "}";
    }
}
