/** Generates the look-up from codes to the indices of types. */
@NullMarked
package dev.casebook.generator.generate.lookup;

import org.jspecify.annotations.NullMarked;
