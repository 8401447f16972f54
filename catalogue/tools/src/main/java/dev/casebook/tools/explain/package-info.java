/** Explains errors of a catalogue, and findings, to people. */
@NullMarked
package dev.casebook.tools.explain;

import org.jspecify.annotations.NullMarked;
