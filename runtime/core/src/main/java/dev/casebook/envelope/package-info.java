/** Where errors are in a body: the {@code envelopes} of a catalogue, for a reader. */
@NullMarked
package dev.casebook.envelope;

import org.jspecify.annotations.NullMarked;
