/** Imports a vendor's list of errors into a catalogue, once and again. */
@NullMarked
package dev.casebook.tools.imports;

import org.jspecify.annotations.NullMarked;
