/** The retries of Spring Framework 7 by advice. */
@NullMarked
package dev.casebook.retry.spring;

import org.jspecify.annotations.NullMarked;
