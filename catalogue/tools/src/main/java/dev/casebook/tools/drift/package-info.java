/** Says where a catalogue and a vendor's list differ. */
@NullMarked
package dev.casebook.tools.drift;

import org.jspecify.annotations.NullMarked;
