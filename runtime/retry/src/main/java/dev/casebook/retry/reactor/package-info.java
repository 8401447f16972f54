/** Reactor's {@code retryWhen} by advice. */
@NullMarked
package dev.casebook.retry.reactor;

import org.jspecify.annotations.NullMarked;
