/** The digest of a catalogue's files: what a build tool writes down and a processor compares. */
@NullMarked
package dev.casebook.catalogue.digest;

import org.jspecify.annotations.NullMarked;
