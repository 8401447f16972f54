/** A catalogue of 250 errors, and beside it what people write by hand instead of one. */
@ErrorCatalogue("events.yaml")
package dev.casebook.benchmarks.events;

import dev.casebook.ErrorCatalogue;
