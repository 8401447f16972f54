/** Bytes, UTF-8, escapes and JSON tokens: everything below the meaning of a body. Not exported. */
@NullMarked
package dev.casebook.reader.scan;

import org.jspecify.annotations.NullMarked;
