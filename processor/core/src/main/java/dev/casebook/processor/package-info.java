/** The annotation processors: thin, each step in its own package. */
@NullMarked
package dev.casebook.processor;

import org.jspecify.annotations.NullMarked;
