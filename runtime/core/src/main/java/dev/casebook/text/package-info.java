/** Values inside texts: templates that find them, and the types that they can have. */
@NullMarked
package dev.casebook.text;

import org.jspecify.annotations.NullMarked;
