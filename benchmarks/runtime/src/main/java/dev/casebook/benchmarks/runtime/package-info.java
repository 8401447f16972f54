/** What decoding, reading and dispatching cost at run time. */
@NullMarked
package dev.casebook.benchmarks.runtime;

import org.jspecify.annotations.NullMarked;
