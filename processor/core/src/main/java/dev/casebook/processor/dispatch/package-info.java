/** Writes the dispatchers of handler classes. */
@NullMarked
package dev.casebook.processor.dispatch;

import org.jspecify.annotations.NullMarked;
