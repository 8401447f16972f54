/** Checks for Error Prone: the places where a new error of a catalogue would go unnoticed although everything compiles. */
@NullMarked
package dev.casebook.errorprone;

import org.jspecify.annotations.NullMarked;
