/** What decoding, reading and dispatching cost whoever handles an error. */
@NullMarked
package dev.casebook.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
