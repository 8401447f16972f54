/** The files of a catalogue: their paths, the files that they name, how they are looked up, and their digest. */
@NullMarked
package dev.casebook.catalogue.file;

import org.jspecify.annotations.NullMarked;
