/** Errors in JSON with Jackson 3. */
@NullMarked
package dev.casebook.observe.jackson3;

import org.jspecify.annotations.NullMarked;
