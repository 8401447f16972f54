/** Writes files of catalogues in the style. */
@NullMarked
package dev.casebook.tools.format;

import org.jspecify.annotations.NullMarked;
