/** Reads catalogues and writes sources and messages through the compiler. */
@NullMarked
package dev.casebook.processor.io;

import org.jspecify.annotations.NullMarked;
