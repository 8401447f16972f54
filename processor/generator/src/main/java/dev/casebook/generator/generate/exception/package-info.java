/** Generates the exceptions and the ways to make them. */
@NullMarked
package dev.casebook.generator.generate.exception;

import org.jspecify.annotations.NullMarked;
