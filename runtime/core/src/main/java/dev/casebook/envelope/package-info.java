/** Where errors are in a body: the {@code envelopes} of a catalogue, for a reader. */
@CheckReturnValue
@NullMarked
package dev.casebook.envelope;

import dev.casebook.annotation.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
