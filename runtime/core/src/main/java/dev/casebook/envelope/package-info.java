/** Where errors stand in a body, as data: what a catalogue says under {@code envelopes} and what a reader follows. */
@NullMarked
package dev.casebook.envelope;

import org.jspecify.annotations.NullMarked;
