/** What a catalogue means: values that cannot be wrong. */
@NullMarked
package dev.casebook.catalogue.model;

import org.jspecify.annotations.NullMarked;
