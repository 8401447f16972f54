/** Finds entries of a catalogue: by the code of a report, as generated code does, and by what people type. */
@NullMarked
package dev.casebook.tools.find;

import org.jspecify.annotations.NullMarked;
