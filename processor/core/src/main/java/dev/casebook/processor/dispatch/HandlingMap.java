package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Claim;
import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.DispatchPlan;
import dev.casebook.processor.handler.RootPlan;
import java.util.List;
import java.util.stream.Collectors;

/** The map of handling: a JSON file that says which error goes to which method, for people and tools. */
public final class HandlingMap {
    private final DispatchPlan plan;

    private HandlingMap(DispatchPlan plan) {
        this.plan = plan;
    }

    /** The file's text. */
    public static String write(DispatchPlan plan) {
        return new HandlingMap(plan).text();
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
                + ", " + verdict.claim().map(this::answer).orElse("\"unhandled\": true") + "}";
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream().map(HandlingMap::quoted).collect(Collectors.joining(", ", ", \"codes\": [", "]"));
    }

    private String answer(Claim claim) {
        if (claim.answer() instanceof Claim.ByMethod method) {
            return "\"method\": " + quoted(plan.methods().get(method.index()).signature());
        }
        return claim.answer() instanceof Claim.Excepted excepted
                ? "\"excepted\": " + quoted(excepted.reason())
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
