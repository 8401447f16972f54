package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.cycle;
import static dev.casebook.catalogue.diagnostic.MessageParameter.suggestion;
import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

import java.util.List;
import java.util.Optional;

/** Messages about operations and what they raise. */
public final class OperationProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofCatalogues("operations and what they raise");

    public static final Message2<String, Optional<String>> UNKNOWN_RAISED = GROUP.error(
                    "CB284",
                    "unknown category or error `{name}`{near}",
                    "correct the name; category names are lower case, error names are upper case")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message2<String, Optional<String>> UNKNOWN_OPERATION = GROUP.error(
                    "CB285", "unknown operation `{name}`{near}", "correct the name, or add `{name}` to `operations`")
            .with(text("name"))
            .with(suggestion("near"));

    public static final Message1<List<String>> INCLUDE_CYCLE = GROUP.error(
                    "CB286", "operation includes form a cycle: {path}", "remove one of the names from `include`")
            .with(cycle("path"));

    public static final Message1<String> RAISES_NOTHING = GROUP.error(
                    "CB287",
                    "operation `{operation}` raises no errors",
                    "list categories and errors under `raises`, or other operations under `include`")
            .with(text("operation"));

    public static final Message2<String, String> RAISED_ALREADY = GROUP.acceptableWarning(
                    "CB288",
                    "`{name}` is redundant: it belongs to `{category}`, which is raised as well",
                    "remove one of the two")
            .with(text("name"))
            .with(text("category"));

    private OperationProblems() {}
}
