/** Sections, entries and nested mappings: from a tree to a catalogue, and what is missing, unknown, or of the wrong kind. */
@NullMarked
package dev.casebook.catalogue.bind;

import org.jspecify.annotations.NullMarked;
