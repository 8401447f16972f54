/** What a catalogue must keep beyond its shape: one small file for each rule. */
@NullMarked
package dev.casebook.catalogue.rules;

import org.jspecify.annotations.NullMarked;
