/** Errors in spans and metrics of OpenTelemetry. */
@NullMarked
package dev.casebook.observe.opentelemetry;

import org.jspecify.annotations.NullMarked;
