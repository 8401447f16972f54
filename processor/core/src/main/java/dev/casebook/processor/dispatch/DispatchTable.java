package dev.casebook.processor.dispatch;

import dev.casebook.processor.handler.Claim;
import dev.casebook.processor.handler.Coverage;
import dev.casebook.processor.handler.DispatchPlan;
import dev.casebook.processor.handler.RootPlan;

/** The dispatcher's Javadoc: which error goes to which method. */
final class DispatchTable {
    private final DispatchPlan plan;
    private final StringBuilder text = new StringBuilder();

    private DispatchTable(DispatchPlan plan) {
        this.plan = plan;
    }

    static String of(DispatchPlan plan) {
        DispatchTable table = new DispatchTable(plan);
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
                .append(CommentText.of(root.types().label(verdict.type())))
                .append("</td><td>")
                .append(CommentText.of(verdict.claim().map(this::target).orElse("nobody: it is thrown")))
                .append("</td></tr>\n");
    }

    private String target(Claim claim) {
        if (claim.answer() instanceof Claim.ByMethod method) {
            return plan.methods().get(method.index()).signature();
        }
        return claim.answer() instanceof Claim.Excepted excepted
                ? "nobody: it is thrown, since " + excepted.reason()
                : "nobody: it is thrown";
    }
}
