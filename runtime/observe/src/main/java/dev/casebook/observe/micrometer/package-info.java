/** Errors in metrics and observations of Micrometer. */
@NullMarked
package dev.casebook.observe.micrometer;

import org.jspecify.annotations.NullMarked;
