/** From the files of a catalogue to one tree: what it includes, and what it amends. */
@NullMarked
package dev.casebook.catalogue.overlay;

import org.jspecify.annotations.NullMarked;
