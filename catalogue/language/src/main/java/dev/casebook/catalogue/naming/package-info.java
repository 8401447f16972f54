/** The Java names that a catalogue gives. */
@NullMarked
package dev.casebook.catalogue.naming;

import org.jspecify.annotations.NullMarked;
