/** Errors as tags and key-values with few or bounded values, for every library of the packages below. */
@NullMarked
package dev.casebook.observe;

import org.jspecify.annotations.NullMarked;
