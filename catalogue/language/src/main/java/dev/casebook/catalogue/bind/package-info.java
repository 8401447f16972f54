/** From a tree to a catalogue: what is missing, unknown, or of the wrong kind. */
@NullMarked
package dev.casebook.catalogue.bind;

import org.jspecify.annotations.NullMarked;
