/** The form of a catalogue's text: order, width and quotes. Nothing of it changes what the catalogue means. */
@NullMarked
package dev.casebook.catalogue.format;

import org.jspecify.annotations.NullMarked;
