package dev.casebook.benchmarks.build;

/** A stage of the way from YAML to sources. */
enum Phase {
    PARSE("parse"),
    BIND("bind"),
    RULES("rules"),
    PLAN("plan"),
    EMIT("emit");

    final String title;

    Phase(String title) {
        this.title = title;
    }
}
