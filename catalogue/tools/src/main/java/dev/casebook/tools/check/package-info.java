/** Checks catalogues without a compiler, and reports what was found. */
@NullMarked
package dev.casebook.tools.check;

import org.jspecify.annotations.NullMarked;
