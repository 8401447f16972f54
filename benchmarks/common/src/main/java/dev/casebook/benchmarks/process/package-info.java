/** Whole processes and what they cost. */
@NullMarked
package dev.casebook.benchmarks.process;

import org.jspecify.annotations.NullMarked;
