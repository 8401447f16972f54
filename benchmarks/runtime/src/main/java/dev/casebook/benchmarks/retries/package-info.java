/** Many callers and one server in simulated time: how retries by advice compare with those that know no advice. */
@NullMarked
package dev.casebook.benchmarks.retries;

import org.jspecify.annotations.NullMarked;
