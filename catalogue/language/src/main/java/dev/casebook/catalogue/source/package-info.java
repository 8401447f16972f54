/** A text with positions in it. */
@NullMarked
package dev.casebook.catalogue.source;

import org.jspecify.annotations.NullMarked;
