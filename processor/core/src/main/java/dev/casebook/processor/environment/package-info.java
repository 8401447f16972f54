/** Checks of what a catalogue's generated code meets: the user's classes, libraries and modules. */
@NullMarked
package dev.casebook.processor.environment;

import org.jspecify.annotations.NullMarked;
