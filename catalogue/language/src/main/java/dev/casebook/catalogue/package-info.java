/** Reads and checks a catalogue: the door of this module. */
@NullMarked
package dev.casebook.catalogue;

import org.jspecify.annotations.NullMarked;
