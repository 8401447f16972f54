/** Generates the reader of bodies. */
@NullMarked
package dev.casebook.generator.generate.reader;

import org.jspecify.annotations.NullMarked;
