/** Catalogues of any size, and what people write by hand instead. */
@NullMarked
package dev.casebook.benchmarks.peers;

import org.jspecify.annotations.NullMarked;
