package dev.casebook.examples.sandbox;

import java.util.Map;
import java.util.TreeMap;

/** The headers of recorded answers. */
final class AnswerHeaders {
    static final Map<String, String> RETRY_AFTER = Map.of("Retry-After", "2");
    static final Map<String, String> USAGE = Map.of("X-Business-Use-Case-Usage", usage(1));

    static Map<String, String> of(SendRequest request) {
        return Map.of(
                "facebook-api-version",
                "v24.0",
                "x-fb-trace-id",
                BodyTemplates.trace(request),
                "X-App-Usage",
                "{\"call_count\":0,\"total_cputime\":0,\"total_time\":0}",
                "X-Business-Use-Case-Usage",
                usage(0));
    }

    static Map<String, String> ofError(SimulatedError entry, SendRequest request, Map<String, String> more) {
        Map<String, String> headers = new TreeMap<>(of(request));
        headers.put(
                "WWW-Authenticate",
                "OAuth \"Facebook Platform\" \"invalid_request\" \"(#" + entry.code() + ") " + ascii(entry.title())
                        + "\"");
        headers.putAll(more);
        return headers;
    }

    private static String ascii(String title) {
        return title.replaceAll("[^ -~]|\"", "?");
    }

    private static String usage(int minutes) {
        return "{\"102290129340398\":[{\"type\":\"whatsapp\",\"call_count\":1,\"total_cputime\":1,\"total_time\":1,"
                + "\"estimated_time_to_regain_access\":" + minutes + "}]}";
    }

    private AnswerHeaders() {}
}
