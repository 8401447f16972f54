/** The retry policy of Failsafe by advice. */
@NullMarked
package dev.casebook.retry.failsafe;

import org.jspecify.annotations.NullMarked;
