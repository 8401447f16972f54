/** The first steps: a program that shows what Casebook does, one step after the other. */
@NullMarked
package dev.casebook.examples.first;

import org.jspecify.annotations.NullMarked;
