/** The annotation processors. */
@NullMarked
package dev.casebook.processor;

import org.jspecify.annotations.NullMarked;
