/** What a catalogue costs in a build. */
@NullMarked
package dev.casebook.benchmarks.build;

import org.jspecify.annotations.NullMarked;
