package dev.casebook.examples.sandbox;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of bodies, each a template such as {@code {"code": ${code}}}. */
final class BodyTemplates {
    private static final Pattern HOLE = Pattern.compile("\\$\\{([a-z-]+)}");

    private final Map<String, String> templates = new ConcurrentHashMap<>();

    /** The body of this shape for an error and a request. */
    String body(String shape, SimulatedError entry, SendRequest request) {
        Map<String, String> values = values(entry, request);
        values.put("data-as-text", SandboxJson.text("{\"details\": " + values.get("details") + "}"));
        values.put("accepted-as-text", SandboxJson.text(fill("accepted", values)));
        values.put("reply-as-text", SandboxJson.text(fill("reply", values)));
        return fill(shape, values);
    }

    private String fill(String shape, Map<String, String> values) {
        String template = templates.computeIfAbsent(shape, name -> PageResource.text("shapes/" + name + ".template"));
        return HOLE.matcher(template)
                .replaceAll(hole -> Matcher.quoteReplacement(value(values, hole)))
                .strip();
    }

    private static String value(Map<String, String> values, MatchResult hole) {
        return values.getOrDefault(hole.group(1), "null");
    }

    private static Map<String, String> values(SimulatedError entry, SendRequest request) {
        Map<String, String> values = new HashMap<>();
        values.put("code", Integer.toString(entry.code()));
        values.put("code-as-text", SandboxJson.text(Integer.toString(entry.code())));
        values.put("pair-code", entry.pair().code().value());
        values.put("pair-subcode", entry.pair().subcode().value());
        values.put("status", Integer.toString(entry.status()));
        values.put("title", SandboxJson.text(entry.title()));
        values.put("message", SandboxJson.text("(#" + entry.code() + ") " + entry.title()));
        values.put("details", SandboxJson.text(entry.details()));
        values.put("trace", SandboxJson.text(trace(request)));
        values.put("recipient", SandboxJson.text(request.to()));
        values.put("message-id", SandboxJson.text(request.messageId()));
        values.put("reference", SandboxJson.text(request.reference()));
        values.put("timestamp", SandboxJson.text(Long.toString(Instant.now().getEpochSecond())));
        return values;
    }

    static String trace(SendRequest request) {
        return "A" + request.messageId().substring(request.messageId().lastIndexOf('.') + 1);
    }
}
