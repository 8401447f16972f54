/** Tables of errors, such as {@code errors.tsv}: from their text to the section {@code errors} of a catalogue. */
@NullMarked
package dev.casebook.catalogue.table;

import org.jspecify.annotations.NullMarked;
