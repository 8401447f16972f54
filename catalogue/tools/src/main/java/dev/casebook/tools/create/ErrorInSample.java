package dev.casebook.tools.create;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.casebook.catalogue.model.CodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where the error of a sample body is: the object with a member that looks like a code.
 *
 * @param at the pointer to the object from the root, with {@code *} for the elements of a list; empty for the root
 * @param codeKey the member with the code
 * @param code the code
 * @param messageKey the member with the message
 * @param message the message
 * @param traceKey the member with the id that the support asks for
 */
record ErrorInSample(
        String at,
        String codeKey,
        String code,
        Optional<String> messageKey,
        Optional<String> message,
        Optional<String> traceKey) {
    private static final int MAX_DEPTH = 10;
    private static final int MAX_CODE = 100;
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,9}");

    /** Names of members with codes, the best first, in lower case without what is between words. */
    private static final List<String> CODES = List.of(
            "code",
            "errorcode",
            "errcode",
            "errorkey",
            "error",
            "errorname",
            "errno",
            "reason",
            "type",
            "errortype",
            "statuscode",
            "status",
            "name",
            "id");

    private static final List<String> MESSAGES = List.of(
            "message",
            "msg",
            "errormessage",
            "errmsg",
            "errordescription",
            "description",
            "detail",
            "details",
            "text",
            "title",
            "reason");

    private static final Set<String> TRACES = Set.of(
            "requestid", "traceid", "fbtraceid", "correlationid", "xrequestid", "operationid", "incidentid", "logid");

    ErrorInSample {
        requireNonNull(messageKey, "messageKey");
        requireNonNull(message, "message");
        requireNonNull(traceKey, "traceKey");
    }

    /** The error of a body; empty if nothing in it looks like a code of this kind. */
    static Optional<ErrorInSample> find(JsonNode body, CodeKind kind) {
        List<Candidate> candidates = new ArrayList<>();
        collect(body, "", 0, kind, candidates);
        return candidates.stream()
                .min((one, two) -> Integer.compare(one.rank(), two.rank()))
                .map(ErrorInSample::of);
    }

    private record Candidate(String at, JsonNode object, String key, int rank) {}

    private static void collect(JsonNode node, String at, int depth, CodeKind kind, List<Candidate> candidates) {
        if (depth > MAX_DEPTH) {
            return;
        }
        if (node.isArray() && !node.isEmpty()) {
            collect(node.get(0), at + "/*", depth + 1, kind, candidates);
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            int place = CODES.indexOf(plain(member.getKey()));
            if (place >= 0 && isCode(member.getValue(), kind)) {
                candidates.add(new Candidate(at, node, member.getKey(), place * MAX_DEPTH + depth));
            }
            collect(member.getValue(), at + "/" + escaped(member.getKey()), depth + 1, kind, candidates);
        }
    }

    private static boolean isCode(JsonNode value, CodeKind kind) {
        String text = value.asText("");
        if (kind == CodeKind.INTEGER) {
            return (value.isIntegralNumber() && value.canConvertToInt())
                    || (value.isTextual() && INTEGER.matcher(text).matches());
        }
        return value.isTextual() && !text.isEmpty() && text.length() <= MAX_CODE && !text.contains(" ");
    }

    private static ErrorInSample of(Candidate found) {
        Optional<String> messageKey = key(found, MESSAGES);
        return new ErrorInSample(
                found.at(),
                found.key(),
                found.object().get(found.key()).asText(),
                messageKey,
                messageKey.map(key -> found.object().get(key).asText()),
                key(found, List.copyOf(TRACES)));
    }

    /** The first of these members that is a text, and not the code. */
    private static Optional<String> key(Candidate found, List<String> names) {
        return found.object().properties().stream()
                .filter(member ->
                        member.getValue().isTextual() && !member.getKey().equals(found.key()))
                .map(Map.Entry::getKey)
                .filter(key -> names.contains(plain(key)))
                .min((one, two) -> Integer.compare(names.indexOf(plain(one)), names.indexOf(plain(two))));
    }

    private static String plain(String key) {
        return key.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }

    /** A name as a segment of a pointer. */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1").replace("*", "~2");
    }
}
