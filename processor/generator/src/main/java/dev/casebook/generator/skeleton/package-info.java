/** Makes a catalogue with findings valid, so that its types can be written all the same. */
@NullMarked
package dev.casebook.generator.skeleton;

import org.jspecify.annotations.NullMarked;
