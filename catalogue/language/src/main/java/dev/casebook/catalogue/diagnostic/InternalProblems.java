package dev.casebook.catalogue.diagnostic;

import static dev.casebook.catalogue.diagnostic.MessageParameter.text;

/** Messages about internal errors. */
public final class InternalProblems {
    static final ProblemGroup GROUP = ProblemGroup.ofBuilds("internal errors");

    public static final Message3<String, String, String> INTERNAL_ERROR = GROUP.error(
                    "CB901",
                    "internal error while processing {subject}; this is a bug in Casebook:\n  {trace}\n  {setting}",
                    "report it to the maintainers of Casebook with this whole message and, if you may share it, "
                            + "{subject}")
            .with(text("subject"))
            .with(text("trace"))
            .with(text("setting"));

    public static final Message3<String, String, String> OUT_OF_STACK = GROUP.error(
                    "CB902",
                    "the compiler ran out of stack while processing {subject}:\n  {trace}\n  {setting}",
                    "increase it (Maven: the line -Xss16m in .mvn/jvm.config; Gradle: "
                            + "org.gradle.jvmargs=-Xss16m; javac: -J-Xss16m); if it still fails, report it to the "
                            + "maintainers of Casebook with this whole message")
            .with(text("subject"))
            .with(text("trace"))
            .with(text("setting"));

    public static final Message3<String, String, String> OUT_OF_MEMORY = GROUP.error(
                    "CB902",
                    "the compiler ran out of memory while processing {subject}:\n  {trace}\n  {setting}",
                    "increase it (Maven: the line -Xmx2g in .mvn/jvm.config; Gradle: org.gradle.jvmargs=-Xmx2g; "
                            + "javac: -J-Xmx2g); if it still fails, report it to the maintainers of Casebook with this "
                            + "whole message")
            .with(text("subject"))
            .with(text("trace"))
            .with(text("setting"));

    private InternalProblems() {}
}
