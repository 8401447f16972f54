package dev.casebook.benchmarks.bodies;

/** A reply, as a record for databind. */
record ReplyBody(GraphError error) {}
