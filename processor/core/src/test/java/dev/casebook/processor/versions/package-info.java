/** What becomes of compiled code when the jar of a catalogue is replaced. */
@NullMarked
package dev.casebook.processor.versions;

import org.jspecify.annotations.NullMarked;
