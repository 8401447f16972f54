/** Generates the constants, definitions and texts of errors and categories. */
@NullMarked
package dev.casebook.generator.generate.definition;

import org.jspecify.annotations.NullMarked;
