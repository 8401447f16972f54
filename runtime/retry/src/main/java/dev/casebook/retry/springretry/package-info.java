/** Spring Retry, for programs before Spring Framework 7, by advice. */
@NullMarked
package dev.casebook.retry.springretry;

import org.jspecify.annotations.NullMarked;
