/** Retry, circuit breaker and rate limiter of Resilience4j by advice. */
@NullMarked
package dev.casebook.retry.resilience4j;

import org.jspecify.annotations.NullMarked;
