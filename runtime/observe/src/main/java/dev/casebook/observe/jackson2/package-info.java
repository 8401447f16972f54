/** Errors in JSON with Jackson 2. */
@NullMarked
package dev.casebook.observe.jackson2;

import org.jspecify.annotations.NullMarked;
