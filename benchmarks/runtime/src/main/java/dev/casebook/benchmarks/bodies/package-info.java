/** Bodies, and the ways to read them that people know. */
@NullMarked
package dev.casebook.benchmarks.bodies;

import org.jspecify.annotations.NullMarked;
