package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.HandlingDecision;
import java.util.List;
import java.util.stream.Collectors;

/** The map of handling: a JSON file that says which error goes to which method, for people and tools. */
public final class HandlingMapWriter {
    private final DispatchPlan plan;

    private HandlingMapWriter(DispatchPlan plan) {
        this.plan = plan;
    }

    /** The file's text. */
    public static String write(DispatchPlan plan) {
        return new HandlingMapWriter(plan).text();
    }

    private String text() {
        return "{\n  \"handler\": " + quoted(plan.handler().getQualifiedName().toString())
                + ",\n  \"dispatcher\": " + quoted(plan.qualifiedName())
                + ",\n  \"roots\": ["
                + plan.roots().stream().map(this::root).collect(Collectors.joining(","))
                + "\n  ]\n}\n";
    }

    private String root(RootPlan root) {
        return "\n    {\n      \"root\": "
                + quoted(root.types().root().getQualifiedName().toString())
                + root.types()
                        .revision()
                        .map(text -> ",\n      \"revision\": " + quoted(text))
                        .orElse("")
                + ",\n      \"errors\": ["
                + root.verdicts().stream().map(verdict -> error(root, verdict)).collect(Collectors.joining(","))
                + "\n      ]\n    }";
    }

    private String error(RootPlan root, Coverage.Verdict verdict) {
        return "\n        {\"type\": " + quoted(verdict.type())
                + root.types()
                        .entry(verdict.type())
                        .map(name -> ", \"error\": " + quoted(name))
                        .orElse("")
                + codes(root.types().codes(verdict.type()))
                + ", " + verdict.decision().map(this::action).orElse("\"unhandled\": true") + "}";
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream()
                        .map(HandlingMapWriter::quoted)
                        .collect(Collectors.joining(", ", ", \"codes\": [", "]"));
    }

    private String action(HandlingDecision decision) {
        if (decision.action() instanceof HandlingDecision.CallMethod method) {
            return "\"method\": " + quoted(plan.methods().get(method.index()).signature());
        }
        return decision.action() instanceof HandlingDecision.Excluded excluded
                ? "\"excepted\": " + quoted(excluded.reason())
                : "\"unhandled\": true";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(letter -> append(quoted, (char) letter));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, char letter) {
        if (letter == '"' || letter == '\\') {
            quoted.append('\\').append(letter);
        } else if (letter < ' ' || letter > '~') {
            quoted.append(String.format("\\u%04x", (int) letter));
        } else {
            quoted.append(letter);
        }
    }
}
