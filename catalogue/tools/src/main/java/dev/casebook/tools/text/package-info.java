/** Texts for people: lines of a width, and what is not to be trusted escaped. */
@NullMarked
package dev.casebook.tools.text;

import org.jspecify.annotations.NullMarked;
