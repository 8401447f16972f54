/** What a catalogue costs whoever compiles it. */
@NullMarked
package dev.casebook.benchmarks.build;

import org.jspecify.annotations.NullMarked;
