/** Retries that follow the advice of an error, with bounds: for plain Java, futures, and libraries that are all optional. */
@NullMarked
package dev.casebook.retry;

import org.jspecify.annotations.NullMarked;
