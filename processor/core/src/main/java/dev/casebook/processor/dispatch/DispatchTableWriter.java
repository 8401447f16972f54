package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.HandlingDecision;

/** The dispatcher's Javadoc: which error goes to which method. */
final class DispatchTableWriter {
    private final DispatchPlan plan;
    private final StringBuilder text = new StringBuilder();

    private DispatchTableWriter(DispatchPlan plan) {
        this.plan = plan;
    }

    static String of(DispatchPlan plan) {
        DispatchTableWriter table = new DispatchTableWriter(plan);
        table.text
                .append("Calls the methods of {@link ")
                .append(plan.handler().getQualifiedName())
                .append("}.\n");
        if (!plan.buildFails()) {
            plan.roots().forEach(table::add);
        }
        return table.text.toString();
    }

    private void add(RootPlan root) {
        text.append("\n<table>\n<caption>Where each ")
                .append(root.types().rootName())
                .append(" goes</caption>\n");
        text.append("<tr><th>error</th><th>method</th></tr>\n");
        root.verdicts().forEach(verdict -> add(root, verdict));
        text.append("</table>\n");
    }

    private void add(RootPlan root, Coverage.Verdict verdict) {
        text.append("<tr><td>")
                .append(CommentEscaper.of(root.types().label(verdict.type())))
                .append("</td><td>")
                .append(CommentEscaper.of(verdict.decision().map(this::target).orElse("nobody: it is thrown")))
                .append("</td></tr>\n");
    }

    private String target(HandlingDecision decision) {
        if (decision.action() instanceof HandlingDecision.CallMethod method) {
            return plan.methods().get(method.index()).signature();
        }
        return decision.action() instanceof HandlingDecision.Excluded excluded
                ? "nobody: it is thrown, since " + excluded.reason()
                : "nobody: it is thrown";
    }
}
