/** Reads bodies with the envelopes of a catalogue, as a generated reader does, without generated code. */
@NullMarked
package dev.casebook.tools.read;

import org.jspecify.annotations.NullMarked;
