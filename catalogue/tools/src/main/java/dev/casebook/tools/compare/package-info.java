/** Compares two states of a catalogue: what changed, and what that does to programs. */
@NullMarked
package dev.casebook.tools.compare;

import org.jspecify.annotations.NullMarked;
