/** What reads foreign bytes, as targets of a fuzzer. */
@NullMarked
package dev.casebook.fuzz;

import org.jspecify.annotations.NullMarked;
